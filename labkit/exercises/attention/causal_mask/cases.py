"""The cases of causal_mask, and how what it returns is read. No answer, no mistakes."""

from labkit.engine import Array, Case


def cases(rng):
    """One step, two, and more."""
    return [
        Case("length 1", 1),
        Case("a short length", int(rng.integers(2, 60))),
        Case("a longer length", int(rng.integers(60, 200))),
        Case("another length", int(rng.integers(200, 400))),
    ]


RETURNS = Array("mask", dtype="bool")

PROMISES = {
    "an int, 1 or more": ("length 1", "a longer length"),
}
