"""The cases of causal_mask, and how what it returns is read. No answer, no mistakes."""

from labkit.engine import Array, Case


def cases(rng):
    """One step, and more: beyond what 8 bits count, and beyond the usual sizes of a table."""
    return [
        Case("length 1", 1),
        Case("a short length", int(rng.integers(2, 60))),
        Case("a longer length", int(rng.integers(60, 200))),
        Case("another length", int(rng.integers(200, 400))),
        Case("a length beyond 512", int(rng.integers(513, 620))),
    ]


RETURNS = Array("mask", dtype="bool")

PROMISES = {
    "an int, 1 or more": ("length 1", "a longer length"),
}
