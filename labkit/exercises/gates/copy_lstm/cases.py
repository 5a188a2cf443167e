"""The cases of copy_lstm, and how what it returns is read. No answer, no mistakes."""

import numpy as np

from labkit.engine import Case
from labkit.exercises.gates._common import in_columns, random_params
from labkit.exercises.gates._torch import Copied, start
from labkit.exercises.gates.drivers import copy_into


def cases(rng):
    """Layers that start at random and at zero, biases of zero, sizes of one."""

    def case(label, H, C, *zeros, size=0.6, container: type = tuple, lie=np.asarray):
        params = random_params(rng, H, C)
        params = (np.zeros_like(a) if k in zeros else a for k, a in enumerate(params))
        params = container(map(lie, params))
        return Case(label, params, start(rng, H, C, size), driver=copy_into)

    return [
        case("layers of zeros", 3, 5, size=0.0),
        case("layers with random weights", 3, 5),
        case("biases of zero", 4, 6, 2, 4),
        case("a list of parameters", 5, 3, container=list),
        case("one hidden unit", 1, 3),
        case("one token", 3, 1),
        case("as many hidden units as words", 4, 4),
        case("parameters that lie in column order", 3, 4, lie=in_columns),
    ]


RETURNS = Copied()

PROMISES = {
    "tuple or list": ("layers of zeros", "a list of parameters"),
}
