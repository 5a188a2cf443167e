"""The cases of update_parameters, and how what it returns is read. No answer, no mistakes."""

import numpy as np

from labkit.engine import Case, parameters
from labkit.engine.drivers import first_of_two, second_of_two
from labkit.exercises._twice import in_turn, last_of_near
from labkit.exercises.backward._common import by_columns
from labkit.exercises.training._common import random_params


def cases(rng):
    """Default and other learning rates, tuples and lists, large and zero gradients, size 1."""

    def draw(hidden_size, vocab_size, scale=1.0):
        params = random_params(rng, hidden_size, vocab_size)
        grads = tuple(scale * rng.normal(size=p.shape) for p in params)
        return params, grads

    params, grads = draw(3, 4)
    return [
        Case("the default learning rate", *draw(5, 3, 8.0)),
        Case("a learning rate of 0.25", params, grads, 0.25),
        Case("a learning rate of 2", *draw(2, 5), 2.0),
        Case("a learning rate of 0", *draw(3, 2), 0.0),
        Case("params and grads as lists", *map(list, draw(4, 2)), 0.03),
        Case("gradients near 1000", *draw(6, 9, 1000.0), 3e-4),
        Case("gradients near 0.01", *draw(4, 3, 0.01), 0.5),
        Case("gradients that are all zero", params, tuple(np.zeros_like(p) for p in params), 0.5),
        Case("one hidden unit and one word", *draw(1, 1), 0.1),
        Case("a square network", *draw(4, 4), 0.125),
        Case("the second of two calls", (*draw(7, 8), 0.25), (*draw(7, 8), 0.25),
             driver=second_of_two),
        Case("arrays that lie in column order", *by_columns(draw(4, 3)), 0.25),
        Case("one argument changed since the call before",
             *in_turn((*draw(3, 5), 1e-3), (*draw(3, 5), 0.5)), driver=last_of_near),
        Case("the first of two calls", (*draw(7, 8), 0.25), (*draw(7, 8), 0.25),
             driver=first_of_two),
    ]  # fmt: skip


RETURNS = parameters(rtol=1e-9)

PROMISES = {
    "(U, V, W, b_hidden, b_out), tuple or list": (
        "a learning rate of 0.25",
        "params and grads as lists",
    ),
    "in the same order, tuple or list; left": (
        "a learning rate of 0.25",
        "params and grads as lists",
    ),
    "the five new parameters, in the same order, tuple or list": (tuple, list),
}
