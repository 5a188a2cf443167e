"""The cases of gru_step, and how what it returns is read. No answer, no mistakes."""

import numpy as np

from labkit.engine import Array, Case, Several
from labkit.exercises.gates._common import STEP_RTOL, scaled


def cases(rng):
    """From nothing, then from a state; biases of zero, sizes of 1."""

    def draw(H, C, state=0.9):
        x = np.eye(C)[:, [rng.integers(C)]]
        params = (
            rng.normal(0.0, 0.9, size=(3 * H, C)),
            rng.normal(0.0, 0.9, size=(3 * H, H)),
            np.repeat([0.4, -0.6, 0.2], H)[:, None] + rng.normal(0.0, 0.4, size=(3 * H, 1)),
            np.repeat([-0.3, 0.5, 0.8], H)[:, None] + rng.normal(0.0, 0.4, size=(3 * H, 1)),
        )
        return x, state * rng.uniform(-1, 1, (H, 1)), params

    x, h, params = draw(3, 4)
    list_x, list_h, list_params = draw(4, 3)
    return [
        Case("a zero state", *draw(3, 5, state=0.0)),
        Case("a state", *draw(3, 5)),
        Case("zero biases", x, h, scaled(params, 0.0, 2, 3)),
        Case("a zero recurrent bias", x, h, scaled(params, 0.0, 3)),
        Case("params as a list", list_x, list_h, list(list_params)),
        Case("as many units as tokens", *draw(4, 4)),
        Case("one hidden unit", *draw(1, 3)),
        Case("one token", *draw(3, 1)),
    ]


RETURNS = Several(
    Array("h", rtol=STEP_RTOL),
    Several(*(Array(name, rtol=STEP_RTOL) for name in ("r", "z", "n"))),
)

PROMISES = {
    "tuple or list": ("a state", "params as a list"),
    "after its sigmoid or tanh": ("a state", "zero biases"),
}
