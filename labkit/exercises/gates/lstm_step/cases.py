"""The cases of lstm_step, and how what it returns is read. No answer, no mistakes."""

import numpy as np

from labkit.engine import Array, Case, Several
from labkit.engine.drivers import first_of_two
from labkit.exercises._twice import on_same_objects
from labkit.exercises.gates._common import (
    gate_columns,
    in_columns,
    nearly_certain,
    one_hot,
    random_params,
    random_state,
)


def cases(rng):
    """One-hot and dense inputs, one thing at a time switched off, then sizes of 1 and extremes."""

    def draw(H, C, x=None, h=1.0, c=1.0, bias=1.0):
        W_x, W_h, b, W, b_out = random_params(rng, H, C)
        state, cell = random_state(rng, H, 1)
        x = one_hot(rng.integers(C), C) if x is None else x
        return x, h * state, c * cell, (W_x, W_h, bias * b, W, b_out)

    full = draw(3, 5)
    certain = draw(5, 3, c=2.0)
    far = np.array([1000.0, -1000, 0.3, -1000, 0.2, 1000, 1000, -0.4, -1000, 0.5, 1000, -1000])
    pushed = (*full[:3], (full[3][0], full[3][1], far[:, None], *full[3][3:]))
    return [
        Case("a one-hot input", *draw(4, 6)),
        Case("a zero cell before", *draw(4, 6, c=0.0)),
        Case("a zero hidden state before", *draw(3, 5, h=0.0)),
        Case("zero biases", *draw(2, 5, bias=0.0)),
        Case("an input that is not one-hot", *draw(5, 3, x=rng.normal(size=(3, 1)))),
        Case("an input of integers", *draw(3, 4, x=3 * one_hot(2, 4).astype(int))),
        Case("parameters in a list", *_as_list(*draw(4, 3))),
        Case("one hidden unit", *draw(1, 3)),
        Case("one token", *draw(4, 1)),
        Case("pre-activations of ±1000", *pushed),
        Case("a cell far from zero", *draw(3, 4, c=3000.0)),
        Case("as many hidden units as tokens", *draw(4, 4)),
        Case("gates near 0 and 1", *certain[:3], nearly_certain(certain[3], rng)),
        Case("an earlier step, looked at after another", draw(3, 5), draw(3, 5),
             driver=first_of_two),
        Case("the same arrays again, with other numbers", draw(3, 5), draw(3, 5),
             driver=on_same_objects),
        Case("arrays that lie in column order", *in_columns(draw(3, 5))),
    ]  # fmt: skip


def _as_list(*args):
    return *args[:-1], list(args[-1])


RETURNS = Several(Array("h", rtol=2e-8), Array("c", rtol=2e-8), gate_columns("i", "f", "g", "o"))

PROMISES = {
    "one-hot or any other": ("a one-hot input", "an input that is not one-hot"),
    "in a tuple or a list": (
        lambda all_three: (*all_three[:2], tuple(all_three[2])),
        lambda all_three: (*all_three[:2], list(all_three[2])),
    ),
    "pre-activations of ±1000 too": ("pre-activations of ±1000",),
    "after its sigmoid or tanh": ("a one-hot input", "zero biases"),
}
