"""The cases of causal_mask, and how what it returns is read. No answer, no mistakes."""

from labkit.engine import Array, Case


def cases(rng):
    """One step, two, and more."""
    return [
        Case("length 1", 1),
        Case("length 2", 2),
        Case("length 5", 5),
        Case("a length that is drawn", int(rng.integers(6, 12))),
    ]


RETURNS = Array("mask", dtype="bool")

PROMISES = {
    "an int, 1 or more": ("length 1", "length 5"),
}
