"""Exercise 10.7: set_parameter, the same network with one weight changed."""

from labkit.engine import Case, Exercise, Mistake
from labkit.exercises.tagging._common import random_params, six_parameters


def set_parameter(params, matrix, row, column, value):
    """The same parameters, but for one weight.

    Arguments:
        params: (E, U, V, W, b_hidden, b_out); left as they are.
        matrix: which of them, an index: 0 is E, 5 is b_out.
        row, column: where in it.
        value: what is to stand there.

    Returns:
        six parameters in the same order, equal to params everywhere else.
    """
    changed = list(params)
    copy = params[matrix].copy()
    copy[row, column] = value
    changed[matrix] = copy
    return tuple(changed)


def cases(rng):
    """A weight of every matrix, in tuples and lists, values old and new."""
    params = random_params(rng, 7, 3, 4, 5)
    square = random_params(rng, 4, 4, 4, 4)

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
        Case("parameters in a list", list(square), 3, 1, 0, value()),
    ]


EXERCISE = Exercise(
    answer=set_parameter,
    cases=cases,
    returns=six_parameters(1e-12),
    number="10.7",
    minutes=5,
    difficulty=1,
    points=2,
    hints=(
        "Hand back six arrays. Five are those that came in; the sixth is a new one that differs "
        "from the old in one place.",
        "After `b = a; b[0, 0] = 5`, what is a[0, 0]? And when `b` is `list(params)`, are its "
        "arrays new ones? Whose values would a curve of losses be drawn from if the caller's "
        "parameters moved along?",
        "a list of the six; a copy of the chosen array, with the value written at row and column; "
        "the copy into the chosen place of the list; hand back the list",
    ),
    mistakes=(
        Mistake(
            "changed-in-place",
            "copy = params[matrix].copy()",
            "copy = params[matrix]",
            "the caller's own weight is changed",
            "a function that writes into the array that came in",
            "Does `b = a` make a second array, or a second name?",
        ),
        Mistake(
            "row-and-column-swapped",
            "copy[row, column]",
            "copy[column, row]",
            "row and column have changed places",
            "a function that writes to [column, row]",
            "Which of the two indices of an array comes first?",
        ),
        Mistake(
            "whole-row",
            "copy[row, column]",
            "copy[row]",
            "a whole row gets the value",
            "a function that writes to [row] and ignores column",
            "How many weights are to change?",
        ),
        Mistake(
            "whole-column",
            "copy[row, column]",
            "copy[:, column]",
            "a whole column gets the value",
            "a function that writes to [:, column] and ignores row",
            "How many weights are to change?",
        ),
        Mistake(
            "added",
            "copy[row, column] = value",
            "copy[row, column] += value",
            "the value is added to the old one",
            "a function with += where = is wanted",
            "What should get_parameter say afterwards?",
        ),
        Mistake(
            "counted-from-one",
            "    changed = list(params)\n",
            "    changed = list(params)\n    matrix = matrix - 1\n",
            "the matrices are counted from one",
            "a function that writes to params[matrix - 1]",
            "Which matrix has the index 0?",
        ),
        Mistake(
            "rest-is-zero",
            "params[matrix].copy()",
            "params[matrix] * 0.0",
            "all other weights of the matrix are lost",
            "an array of zeros with one weight set",
            "What should stand in the other places of the matrix?",
        ),
        Mistake(
            "nothing-set",
            "    changed[matrix] = copy\n",
            "",
            "the changed array is not handed back",
            "a function that returns the old six arrays",
            "After you changed the copy, who knows of it?",
        ),
        Mistake(
            "one-array-returned",
            "return tuple(changed)",
            "return copy",
            "one array is returned, six are wanted",
            "a function that returns the changed array alone",
            "What does log_forward need to be called with?",
        ),
        Mistake(
            "moved-to-the-end",
            "    changed[matrix] = copy\n",
            "    changed.append(changed.pop(matrix) * 0 + copy)\n",
            "the changed array stands at the end, not in its place",
            "six arrays, the changed one last",
            "In which order does log_forward unpack its parameters?",
        ),
        Mistake(
            "returns-nothing",
            "return tuple(changed)",
            "return None",
            "nothing is returned",
            "a function without a return",
            "How does the caller get at the new parameters?",
        ),
        Mistake(
            "whole-matrix",
            "copy[row, column] = value",
            "copy[:] = value",
            "the whole matrix is filled with the value",
            "a matrix in which every entry is the value",
            "How many weights are to change?",
        ),
        Mistake(
            "shortened-to-an-integer",
            "copy[row, column] = value",
            "copy[row, column] = int(value)",
            "the value loses what stands behind its point",
            "int(value)",
            "What is int(0.9)?",
        ),
        Mistake(
            "first-column",
            "copy[row, column] = value",
            "copy[row, 0] = value",
            "the column has no effect",
            "a value that is written into column 0",
            "Which of the arguments does your code never use?",
        ),
    ),
    incompatible=(
        # Old and new array are the same.
        frozenset({"changed-in-place", "nothing-set"}),
    ),
)
