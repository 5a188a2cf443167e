"""The cases of copy_params, and how what it returns is read. No answer, no mistakes."""

import numpy as np

from labkit.engine import Case
from labkit.exercises.pytorch._common import Copied, random_params
from labkit.exercises.pytorch.drivers import (
    copy_into,
    copy_into_again,
    copy_into_reordered,
    split,
)


def cases(rng):
    """Models that hold zeros or random numbers, biases of zero, sizes of one; both orders."""

    def params(hidden_size=4, vocab_size=6):
        return random_params(rng, hidden_size, vocab_size)

    def without(arrays, *positions):
        return tuple(np.zeros_like(a) if i in positions else a for i, a in enumerate(arrays))

    def holds(*sizes):
        return split(params(*sizes))

    nothing = split(without(params(), *range(5)))
    return [
        Case("a model of zeros", params(), nothing, driver=copy_into),
        Case("a model with random weights", params(), holds(), driver=copy_into),
        Case("a hidden bias of zero", without(params(), 3), holds(), driver=copy_into),
        Case("an output bias of zero", without(params(), 4), holds(), driver=copy_into),
        Case("a list of parameters", list(params(3, 5)), holds(3, 5), driver=copy_into),
        Case("one hidden unit", params(1, 3), holds(1, 3), driver=copy_into),
        Case("as many hidden units as words", params(4, 4), holds(4, 4), driver=copy_into),
        Case("a module that makes self.linear first", params(), holds(),
             driver=copy_into_reordered),
        Case("arrays that lie in column order", tuple(map(np.asfortranarray, params(3, 4))),
             holds(3, 4), driver=copy_into),
        Case("a model that was given others before", params(), holds(), params(),
             driver=copy_into_again),
    ]  # fmt: skip


RETURNS = Copied()

PROMISES = {
    "both compute the same function": ("*",),
    "can be trained": ("*",),
}
