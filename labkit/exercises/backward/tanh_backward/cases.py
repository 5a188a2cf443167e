"""The cases of tanh_backward, and how what it returns is read. No answer, no mistakes."""

import numpy as np

from labkit.engine import Array, Case
from labkit.engine.drivers import first_of_two
from labkit.exercises._twice import in_turn, last_of_near
from labkit.exercises.backward.drivers import transposed


def cases(rng):
    """Every rank from 1 to 3, negative states, saturated ones, and states of zero."""
    return [
        Case("a column", *_pair(rng, (5, 1))),
        Case("a flat vector", *_pair(rng, (4,))),
        Case("a matrix of shape (3, 4)", *_pair(rng, (3, 4))),
        Case("a batch of shape (2, 3, 4)", *_pair(rng, (2, 3, 4))),
        Case("a single unit", *_pair(rng, (1, 1))),
        Case("states of zero", rng.normal(size=(3, 1)), np.zeros((3, 1))),
        Case("a gradient of ones", np.ones((4, 1)), _pair(rng, (4, 1))[1]),
        Case(
            "units that are saturated, at ±1 and near it",
            _pair(rng, (6, 1))[0],
            np.array([[1.0], [-1.0], [0.995], [-0.9995], [0.9], [-0.4]]),
        ),
        Case("gradients near 1000", *_pair(rng, (3, 2), 1000.0)),
        Case("transposed views", *_pair(rng, (2, 5)), driver=transposed),
        Case("the first of two calls", _pair(rng, (4, 1)), _pair(rng, (4, 1)),
             driver=first_of_two),
        Case("one argument changed since the call before",
             *in_turn(_pair(rng, (3, 1)), _pair(rng, (3, 1))), driver=last_of_near),
    ]  # fmt: skip


def _pair(rng, shape, size=1.0):
    """A gradient of this size and a state of this shape, the state far from 0 and from ±1."""
    h = rng.choice([-1.0, 1.0], size=shape) * rng.uniform(0.2, 0.95, size=shape)
    d_h = rng.choice([-1.0, 1.0], size=shape) * rng.uniform(0.3, 2.0, size=shape)
    return size * d_h, h


RETURNS = Array("d_f")

PROMISES = {
    "array of any shape": (
        "a column",
        "a flat vector",
        "a matrix of shape (3, 4)",
        "a batch of shape (2, 3, 4)",
        "a single unit",
    ),
    "a new array": ("the first of two calls",),
}
