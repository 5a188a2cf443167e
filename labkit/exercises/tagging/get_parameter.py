"""Exercise 10.6: get_parameter, one weight among all."""

from labkit.engine import Case, Exercise, Mistake, Number
from labkit.exercises.tagging._common import random_params


def get_parameter(params, matrix, row, column):
    """The value of one weight.

    Arguments:
        params: (E, U, V, W, b_hidden, b_out), or any tuple or list of two-dimensional arrays.
        matrix: which of them, an index: 0 is E, 5 is b_out.
        row, column: where in it.

    Returns:
        the number that stands there.
    """
    chosen = params[matrix]
    return chosen[row, column]


def cases(rng):
    """A weight of every matrix, in tuples and lists, and places whose mirror image exists."""
    params = random_params(rng, 7, 3, 4, 5)
    square = random_params(rng, 4, 4, 4, 4)
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
    ]


EXERCISE = Exercise(
    answer=get_parameter,
    cases=cases,
    returns=Number("weight", rtol=1e-12),
    number="10.6",
    minutes=2,
    difficulty=1,
    points=1,
    hints=(
        "First choose one of the six arrays, then one entry of it.",
        "What do the two numbers in square brackets mean, and in which order do they come?",
        "the array with this index among the parameters; of it, the entry at row and column",
    ),
    mistakes=(
        Mistake(
            "row-and-column-swapped",
            "chosen[row, column]",
            "chosen[column, row]",
            "row and column have changed places",
            "a function that reads [column, row]",
            "Which of the two indices of an array comes first?",
        ),
        Mistake(
            "whole-row",
            "chosen[row, column]",
            "chosen[row]",
            "a whole row is returned",
            "a function that ignores column",
            "How many numbers are in a row?",
        ),
        Mistake(
            "whole-column",
            "chosen[row, column]",
            "chosen[:, column]",
            "a whole column is returned",
            "a function that ignores row",
            "How many numbers are in a column?",
        ),
        Mistake(
            "whole-matrix",
            "return chosen[row, column]",
            "return chosen",
            "a whole matrix is returned",
            "a function that ignores row and column",
            "How many numbers are asked for?",
        ),
        Mistake(
            "counted-from-one",
            "params[matrix]",
            "params[matrix - 1]",
            "the matrices are counted from one",
            "a function that reads params[matrix - 1]",
            "Which matrix has the index 0?",
        ),
        Mistake(
            "always-the-same-matrix",
            "params[matrix]",
            "params[2]",
            "the weight always comes from V",
            "a function that ignores matrix",
            "Which argument says which array is meant?",
        ),
        Mistake(
            "shortened-to-an-integer",
            "return chosen[row, column]",
            "return int(chosen[row, column])",
            "the weight loses its decimals",
            "a function that returns int(weight)",
            "What is int(0.7)?",
        ),
        Mistake(
            "size-without-sign",
            "return chosen[row, column]",
            "return abs(chosen[row, column])",
            "the weight loses its sign",
            "a function that returns the size of the weight",
            "Can a weight be negative?",
        ),
        Mistake(
            "places-from-one",
            "chosen[row, column]",
            "chosen[row - 1, column - 1]",
            "rows and columns are counted from one",
            "chosen[row - 1, column - 1]",
            "Which entry has row 0 and column 0?",
        ),
        Mistake(
            "first-column",
            "chosen[row, column]",
            "chosen[row, 0]",
            "the column has no effect",
            "the first entry of the row",
            "Which of the arguments does your code never use?",
        ),
    ),
)
