"""The cases of set_parameter, and how what it returns is read. No answer, no mistakes."""

import numpy as np

from labkit.engine import Case
from labkit.engine.drivers import first_of_two
from labkit.exercises._twice import on_same_objects
from labkit.exercises.tagging._common import in_columns, random_params, six_parameters


def cases(rng):
    """A weight of every matrix, in tuples and lists, values old and new, also equal ones."""
    params = random_params(rng, 7, 3, 4, 5)
    square = random_params(rng, 4, 4, 4, 4)
    zeros = np.zeros((4, 1)), np.zeros((4, 1))
    single = random_params(rng, 6, 4, 1, 3)

    def value():
        return float(rng.choice([-1, 1]) * rng.uniform(2.2, 5.8))

    return [
        Case("a weight of E", params, 0, 5, 2, value()),
        Case("a weight of U", params, 1, 3, 1, value()),
        Case("a weight of V", params, 2, 1, 3, value()),
        Case("a weight of W", params, 3, 4, 2, value()),
        Case("a hidden bias", params, 4, 2, 0, value()),
        Case("an output bias", params, 5, 3, 0, value()),
        Case("the value zero", params, 1, 2, 2, 0.0),
        Case("the value that is there already", params, 3, 2, 1, float(params[3][2, 1])),
        Case("square matrices", square, 1, 2, 3, value()),
        Case("a value that is an int", params, 2, 3, 1, 7),
        Case("parameters in a list", list(square), 3, 1, 0, value()),
        Case("a bias among equal biases", (*square[:4], *zeros), 4, 1, 0, value()),
        Case("a matrix that lies in column order", in_columns(params), 3, 4, 2, value()),
        Case("a matrix with one row", single, 1, 0, 2, value()),
        Case(
            "an earlier result, looked at after another",
            (params, 2, 1, 3, value()),
            (random_params(rng, 7, 3, 4, 5), 1, 2, 0, value()),
            driver=first_of_two,
        ),
        Case(
            "another weight of the same parameters",
            (params, 2, 1, 3, value()),
            (params, 1, 2, 0, value()),
            driver=on_same_objects,
        ),
        Case(
            "the same weight again, of parameters that have moved",
            *((random_params(rng, 7, 3, 4, 5), 2, 1, 3, 6.5) for _ in range(2)),
            driver=on_same_objects,
        ),
    ]


RETURNS = six_parameters(1e-12)
