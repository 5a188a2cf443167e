"""The cases of Tanh, and how what it returns is read. No answer, no mistakes."""

import numpy as np

from labkit.engine import Array, Case
from labkit.exercises.names._common import Layer
from labkit.exercises.names.drivers import (
    run_tanh,
    run_tanh_again,
    run_tanh_in_turn,
    run_two_tanhs,
)


def cases(rng):
    """Columns, matrices, large numbers, one layer used again, and two layers at a time."""

    def pair(*shape):
        x = rng.uniform(0.3, 1.6, shape) * rng.choice([-1, 1], shape)
        return np.asarray(x), np.asarray(rng.normal(size=shape))

    first, second = pair(4, 1), pair(4, 1)
    far = rng.permutation([800.0, -800.0, 30.0, 3.5, -0.4, 1.2])[:, None]
    return [
        Case("a column", *pair(5, 1), driver=run_tanh),
        Case("a matrix", *map(np.asfortranarray, pair(3, 4)), driver=run_tanh),
        Case("a flat array", *pair(4), driver=run_tanh),
        Case("an array of three axes", *pair(2, 3, 2), driver=run_tanh),
        Case("zeros", np.zeros((3, 1)), rng.normal(size=(3, 1)), driver=run_tanh),
        Case("one number", *pair(1, 1), driver=run_tanh),
        Case("an array of shape ()", *pair(), driver=run_tanh),
        Case("sums of ±800", far, rng.normal(size=(6, 1)), driver=run_tanh),
        Case("a layer that is used again", pair(3, 1)[0], *pair(3, 1), driver=run_tanh_again),
        Case("two layers", first[0], second[0], first[1], second[1], driver=run_two_tanhs),
        Case("a gradient of zero", pair(4, 1)[0], np.zeros((4, 1)), driver=run_tanh),
        Case("gradients near 1000", pair(4, 1)[0], 1000 * pair(4, 1)[0], driver=run_tanh),
        Case("a layer that went back before", *pair(3, 1), *pair(3, 1), driver=run_tanh_in_turn),
        Case("whole numbers", rng.permutation([-2, -1, 0, 1, 3])[:, None],
             rng.normal(size=(5, 1)), driver=run_tanh),
    ]  # fmt: skip


RETURNS = Layer(Array)

PROMISES = {
    "arrays of any shape": (
        "a column",
        "a matrix",
        "a flat array",
        "an array of three axes",
        "an array of shape ()",
    ),
}
