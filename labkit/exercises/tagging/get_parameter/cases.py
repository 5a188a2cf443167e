"""The cases of get_parameter, and how what it returns is read. No answer, no mistakes."""

from labkit.engine import Case, Number
from labkit.exercises._twice import on_same_objects
from labkit.exercises.tagging._common import in_columns, random_params


def cases(rng):
    """A weight of every matrix, in tuples and lists, and places whose mirror image exists."""
    params = random_params(rng, 7, 3, 4, 5)
    square = random_params(rng, 4, 4, 4, 4)
    single = random_params(rng, 6, 4, 1, 3)
    return [
        Case("a weight of E", params, 0, 5, 2),
        Case("a weight of U", params, 1, 3, 1),
        Case("a weight of V", params, 2, 1, 3),
        Case("a weight of W", params, 3, 4, 2),
        Case("a hidden bias", params, 4, 2, 0),
        Case("an output bias", params, 5, 3, 0),
        Case("the first weight of U", params, 1, 0, 0),
        Case("square matrices", square, 1, 2, 3),
        Case("parameters in a list", list(square), 3, 1, 0),
        Case("a matrix that lies in column order", in_columns(params), 3, 1, 3),
        Case("a matrix with one row", single, 1, 0, 2),
        Case(
            "the same arrays again, with other numbers",
            (params, 2, 1, 3),
            (random_params(rng, 7, 3, 4, 5), 2, 1, 3),
            driver=on_same_objects,
        ),
    ]


RETURNS = Number("weight", rtol=1e-12)

PROMISES = {"a tuple or a list": ("square matrices", "parameters in a list")}
