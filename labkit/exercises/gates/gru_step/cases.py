"""The cases of gru_step, and how what it returns is read. No answer, no mistakes."""

import numpy as np

from labkit.engine import Array, Case, Several
from labkit.engine.drivers import first_of_two
from labkit.exercises._twice import on_same_objects
from labkit.exercises.gates._common import gate_columns, in_columns, one_hot, random_state


def cases(rng):
    """One-hot and dense inputs, one thing at a time switched off, then sizes of 1 and extremes."""

    def draw(H, C, x=None, past=1.0, bias=1.0, container: type = tuple):
        weights = [rng.normal(0.0, 0.8, (3 * H, C)), rng.normal(0.0, 0.9, (3 * H, H)) / np.sqrt(H)]
        biases = [bias * random_state(rng, 3 * H, 1)[0] for _ in range(2)]
        x = one_hot(rng.integers(C), C) if x is None else x
        return x, past * random_state(rng, H, 1)[0], container(weights + biases)

    x, h_prev, (W_x, W_h, b_x, b_h) = draw(3, 5)
    far = np.array([1000.0, -1000, 0.3, -1000, 0.2, 1000, 1000, -0.4, -1000])[:, None]
    return [
        Case("a one-hot input", *draw(4, 6)),
        Case("a zero state before", *draw(4, 6, past=0.0)),
        Case("zero biases", *draw(2, 5, bias=0.0)),
        Case("an input that is not one-hot", *draw(5, 3, x=rng.normal(size=(3, 1)))),
        Case("an input of integers", *draw(3, 4, x=3 * one_hot(2, 4).astype(int))),
        Case("parameters in a list", *draw(4, 3, container=list)),
        Case("one hidden unit", *draw(1, 3)),
        Case("one token", *draw(4, 1)),
        Case("pre-activations of ±1000", x, h_prev, (W_x, W_h, b_x + far, b_h)),
        Case("as many hidden units as tokens", *draw(4, 4)),
        Case("gates near 0 and 1", x, h_prev, (W_x, W_h, b_x + far.clip(-6, 6), b_h)),
        Case("an earlier step, looked at after another", draw(3, 5), draw(3, 5),
             driver=first_of_two),
        Case("the same arrays again, with other numbers", draw(3, 5), draw(3, 5),
             driver=on_same_objects),
        Case("arrays that lie in column order", *in_columns(draw(3, 5))),
    ]  # fmt: skip


RETURNS = Several(Array("h", rtol=2e-8), gate_columns("r", "z", "n"))

PROMISES = {
    "one-hot or any other": ("a one-hot input", "an input that is not one-hot"),
    "in a tuple or a list": (
        lambda pair: (pair[0], tuple(pair[1])),
        lambda pair: (pair[0], list(pair[1])),
    ),
    "pre-activations of ±1000 too": ("pre-activations of ±1000",),
}
