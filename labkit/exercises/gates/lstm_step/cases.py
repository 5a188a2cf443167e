"""The cases of lstm_step, and how what it returns is read. No answer, no mistakes."""

import numpy as np

from labkit.engine import Array, Case, Several
from labkit.exercises.gates._common import STEP_RTOL, lstm_params, scaled


def cases(rng):
    """From nothing, then from a state and a cell; loud gates, sizes of 1."""

    def draw(H, C, state=0.8, cell=1.5):
        x = np.eye(C)[:, [rng.integers(C)]]
        h, c = state * rng.uniform(-1, 1, (H, 1)), cell * rng.normal(size=(H, 1))
        return x, h, c, lstm_params(rng, H, C)

    x, h, c, params = draw(4, 3)
    loud_x, loud_h, loud_c, loud = draw(5, 4)
    bare_x, bare_h, bare_c, bare = draw(3, 4)
    return [
        Case("zero state and zero cell", *draw(3, 5, state=0.0, cell=0.0)),
        Case("a zero cell", *draw(4, 5, cell=0.0)),
        Case("a state and a cell", *draw(3, 5)),
        Case("zero biases", bare_x, bare_h, bare_c, scaled(bare, 0.0, 2)),
        Case("params as a list", x, h, c, list(params)),
        Case("as many units as tokens", *draw(4, 4)),
        Case("a cell of ±6", *draw(4, 3, cell=6.0)),
        Case("one hidden unit", *draw(1, 3)),
        Case("pre-activations of ±1000", loud_x, loud_h, loud_c, scaled(loud, 900.0, 0, 1, 2)),
        Case("one token", *draw(3, 1)),
    ]


RETURNS = Several(
    Array("h", rtol=STEP_RTOL),
    Array("c", rtol=STEP_RTOL),
    Several(*(Array(name, rtol=STEP_RTOL) for name in ("i", "f", "g", "o"))),
)

PROMISES = {
    "tuple or list": ("a state and a cell", "params as a list"),
    "after its sigmoid or tanh": ("a state and a cell", "a cell of ±6"),
    "no warning for pre-activations of ±1000": ("pre-activations of ±1000",),
}
