"""The cases of lstm_step_backward, and how what it returns is read. No answer, no mistakes."""

import numpy as np

from labkit.engine import Array, Case, Several
from labkit.exercises.gates._common import STEP_RTOL, lstm_params
from labkit.exercises.gates.lstm_step.answer import lstm_step


def cases(rng):
    """Gradients from one side alone, then from both; states of zero, sizes of 1."""

    def draw(H, C, state=0.8, cell=1.5, d_h=1.0, d_c=1.0):
        x = np.eye(C)[:, [rng.integers(C)]]
        h, c = state * rng.uniform(-1, 1, (H, 1)), cell * rng.normal(size=(H, 1))
        params = lstm_params(rng, H, C)
        _, after, gates = lstm_step(x, h, c, params)
        arrived = d_h * rng.normal(size=(H, 1)), d_c * rng.normal(size=(H, 1))
        return *arrived, x, h, c, after, gates, params

    *arrays, params = draw(4, 3)
    return [
        Case("nothing arriving at the state, d_h = 0", *draw(3, 4, d_h=0.0)),
        Case("nothing arriving at the cell, d_c = 0", *draw(3, 4, d_c=0.0)),
        Case("gradients arriving at both", *draw(3, 5)),
        Case("a zero state and a zero cell before", *draw(4, 5, state=0.0, cell=0.0)),
        Case("params as a list", *arrays, list(params)),
        Case("as many units as tokens", *draw(4, 4)),
        Case("a cell of ±4", *draw(4, 3, cell=4.0)),
        Case("one hidden unit", *draw(1, 3)),
        Case("one token", *draw(3, 1)),
    ]


RETURNS = Several(
    Several(*(Array(name, rtol=STEP_RTOL) for name in ("d_W_x", "d_W_h", "d_b"))),
    Array("d_h_prev", rtol=STEP_RTOL),
    Array("d_c_prev", rtol=STEP_RTOL),
)

PROMISES = {
    "tuple or list": ("gradients arriving at both", "params as a list"),
}
