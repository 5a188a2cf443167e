"""The cases of softmax, and how what it returns is read. No answer, no mistakes."""

import numpy as np

from labkit.engine import Array, Case


def cases(rng):
    """Every rank from 1 to 3, both ends of every axis, integers, and scores of ±1000."""
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
        Case("scores of ±1000", rng.permutation([1000.0, -1000.0, 998.5, 0.0])[:, None]),
        Case("scores that are all near -1000", -1000 + rng.normal(size=(4, 1))),
        Case(
            "a row at +1000 and a row at -1000", np.array([[1000.0, 999.0], [-1000.0, -998.0]]), 1
        ),
        Case("four axes along axis -2", rng.normal(size=(2, 3, 2, 4)), -2),
        Case("integer scores of ±1000", rng.permutation([1000, -1000, 999, 998])),
    ]


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
