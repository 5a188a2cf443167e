"""The cases of positions, and how what it returns is read. No answer, no mistakes."""

from labkit.engine import Array, Case


def cases(rng):
    """One step, one pair, then more of both; a long table last."""
    return [
        Case("one time step", 1, 6),
        Case("one pair, D = 2", 5, 2),
        Case("D = 4", 3, 4),
        Case("as many steps as columns", 6, 6),
        Case("more columns than steps", 4, 10),
        Case("a length that is drawn", int(rng.integers(7, 12)), 8),
        Case("200 time steps", 200, 6),
    ]


RETURNS = Array("table", rtol=1e-8)

PROMISES = {
    "an int, 1 or more": ("one time step", "200 time steps"),
    "an even int": ("one pair, D = 2", "D = 4"),
}
