"""The cases of sigmoid, and how what it returns is read. No answer, no mistakes."""

import numpy as np

from labkit.engine import Array, Case
from labkit.engine.drivers import first_of_two
from labkit.exercises._twice import on_same_objects


def cases(rng):
    """Every rank from 1 to 3, integers, and both far ends, alone and together."""
    return [
        Case("a flat vector", rng.normal(size=5)),
        Case("a column", rng.normal(size=(4, 1))),
        Case("a matrix", rng.normal(scale=2.0, size=(3, 5))),
        Case("three axes", rng.normal(size=(2, 3, 4))),
        Case("a single entry", rng.uniform(0.5, 1.5, size=1)),
        Case("integers", np.append(rng.integers(1, 4, size=3), rng.integers(-3, 0, size=2))),
        Case(
            "numbers from -40 to 40",
            np.append(rng.uniform(-40, 40, size=4), [30.0, -2.5, 5.0, 8.5, 12.0]),
        ),
        Case("a score of +1000", np.array([1000.0, 0.5])),
        Case("a score of -1000", np.array([-1000.0, 0.5])),
        Case("scores of ±1000", rng.permutation([1000.0, -1000.0, 0.0, 1.5])[:, None]),
        Case("an array of shape ()", np.array(rng.uniform(0.5, 1.5))),
        Case("no entries", np.zeros((0, 3))),
        Case("a matrix that lies in column order", np.asfortranarray(rng.normal(size=(3, 4)))),
        Case(
            "the same array again, with other numbers",
            (rng.normal(size=(2, 3)),),
            (rng.normal(size=(2, 3)),),
            driver=on_same_objects,
        ),
        Case(
            "earlier numbers, looked at after others",
            (rng.normal(size=(2, 3)),),
            (rng.normal(size=(2, 3)),),
            driver=first_of_two,
        ),
    ]


RETURNS = Array("p", rtol=1e-9)

PROMISES = {
    "array of any shape": ("an array of shape ()", "a flat vector", "three axes", "no entries"),
    "ints are promoted": ("integers",),
    "also for entries of ±1000": ("a score of +1000", "a score of -1000", "scores of ±1000"),
}
