"""The cases of softmax, and how what it returns is read. No answer, no mistakes."""

import numpy as np

from labkit.engine import Array, Case
from labkit.engine.drivers import first_of_two
from labkit.exercises._twice import on_same_objects


def cases(rng):
    """Ranks from 1 to 4, both ends of every axis, integers, scores of ±1000, rows, two calls."""
    square = rng.uniform(0, 2, size=(3, 3))
    return [
        Case("a flat vector", rng.normal(size=4)),
        Case("a column", rng.normal(size=(5, 1))),
        Case("a matrix along axis 0", rng.normal(size=(3, 5))),
        Case("a matrix along axis 1", rng.normal(size=(3, 5)), 1),
        Case("a square matrix along axis 1", rng.normal(size=(4, 4)), 1),
        Case("a batch of shape (2, 3, 4) along axis -1", rng.normal(size=(2, 3, 4)), -1),
        Case("a batch of shape (2, 3, 4) along axis 1", rng.normal(size=(2, 3, 4)), 1),
        Case("integer scores", rng.integers(-3, 4, size=(4, 2))),
        Case("a single score", rng.uniform(0.5, 1.5, size=(1,))),
        Case("scores of 400 to 500", rng.uniform(400, 500, size=(3, 2))),
        Case("scores of ±1000", _far(rng)[:, None]),
        Case("scores that are all near -1000", -1000 + rng.normal(size=(4, 1))),
        Case(
            "a row at +1000 and a row at -1000", np.array([[1000.0, 999.0], [-1000.0, -998.0]]), 1
        ),
        Case("four axes along axis -2", rng.normal(size=(2, 3, 2, 4)), -2),
        Case("integer scores of ±1000", np.array([1000, 999, 998, -1000])),
        Case("a batch of shape (2, 3, 4) along axis 0", rng.uniform(0, 2, size=(2, 3, 4))),
        Case("a matrix of one row along axis 0", rng.uniform(0, 2, size=(1, 4))),
        Case("a matrix of one row along axis 1", rng.uniform(0, 2, size=(1, 4)), 1),
        Case("scores that tie for the largest", np.array([[2.0, -1, 2], [0, 0, 0]]), 1),
        Case("a matrix that lies in column order along axis 1",
             np.asfortranarray(rng.uniform(0, 2, size=(3, 4))), 1),
        Case("a second array made after the first", (rng.uniform(0, 2, size=3),),
             (rng.uniform(0, 2, size=3),),
             driver=first_of_two),
        Case("the same scores along another axis", (square, 0), (square, 1),
             driver=on_same_objects),
    ]  # fmt: skip


def _far(rng):
    """Neither the first score nor the last is near the largest."""
    return np.array([-1000.0, *rng.permutation([1000.0, 998.5]), 0.0])


RETURNS = Array("p", rtol=2e-8)

PROMISES = {
    "array of any shape with one or more axes": (
        "a flat vector",
        "a column",
        "a square matrix along axis 1",
        "a batch of shape (2, 3, 4) along axis -1",
        "four axes along axis -2",
    ),
    "may hold integers": ("integer scores",),
    "right for scores of ±1000 too": ("scores of ±1000", "integer scores of ±1000"),
}
