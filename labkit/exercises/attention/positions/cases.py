"""The cases of positions, and how what it returns is read. No answer, no mistakes."""

from labkit.engine import Array, Case


def cases(rng):
    """One step, one pair, then more of both; a long table last."""
    even = 2 * int(rng.integers(3, 80))
    steps = int(rng.integers(3, 200))
    return [
        Case("one time step", 1, 2 * int(rng.integers(260, 400))),
        Case("one pair, D = 2", steps, 2),
        Case("D = 4", steps, 4),
        Case("as many steps as columns", even, even),
        Case("more columns than steps", int(rng.integers(3, 10)), 2 * int(rng.integers(6, 30))),
        Case("more steps than columns", int(rng.integers(20, 60)), 2 * int(rng.integers(3, 9))),
        Case("many time steps", int(rng.integers(150, 400)), 6),
        Case("more than five thousand time steps", int(rng.integers(5010, 5400)), 4),
    ]


RETURNS = Array("table", rtol=1e-8)

PROMISES = {
    "an int, 1 or more": ("one time step", "many time steps"),
    "an even int": ("one pair, D = 2", "D = 4"),
}
