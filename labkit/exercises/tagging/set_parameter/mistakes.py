"""Table of data: mistakes of set_parameter, edits of its answer. No answer, no cases."""

import numpy as np

from labkit.engine import Mistake

MISTAKES = (
    Mistake(
        "all-of-that-shape",
        "    changed[matrix] = copy\n",
        "    for i, param in enumerate(params):\n"
        "        if param.shape == copy.shape:\n"
        "            changed[i] = param.copy()\n"
        "            changed[i][row, column] = value\n",
        "every parameter that has the shape of the wanted one is changed",
        "a parameter that is recognised by its shape",
        "Which parameters have equal shapes where E, U and V are square?",
    ),
    Mistake(
        "all-that-are-equal",
        "    changed[matrix] = copy\n",
        "    for i, param in enumerate(params):\n"
        "        if np.array_equal(param, params[matrix]):\n"
        "            changed[i] = copy\n",
        "every parameter that equals the wanted one is changed",
        "a parameter that is recognised by what it holds",
        "Which parameters are equal before training, when all biases are zero?",
    ),
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
        "row-and-column",
        "copy[row, column] = value",
        "copy[row] = value\n    copy[:, column] = value",
        "a whole row and a whole column get the value",
        "a mask that is True in the row or in the column",
        "Which entries lie in the row and in the column, which in either?",
    ),
    Mistake(
        "added",
        "copy[row, column] = value",
        "copy[row, column] += value",
        "the value is added to the old one",
        "a function that adds with +=",
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
        "nothing has changed in the arrays that come back",
        "a function that returns the old six arrays",
        "Of the arrays that you return, which one was written to, and does the value still stand "
        "there at the end?",
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
    Mistake(
        "rest-of-row",
        "copy[row, column] = value",
        "copy[row, column:] = value",
        "the value fills the row from its place to the end",
        "a function that writes to [row, column:]",
        "How many weights are to change?",
    ),
    Mistake(
        "equal-weights-too",
        "copy[row, column] = value",
        "copy[copy == copy[row, column]] = value",
        "every weight that had the same value is changed with it",
        "a function that looks for the old value, wherever it stands",
        "How does your code find the place: by its row and column, or by what stands there?",
    ),
    Mistake(
        "written-into-a-copy",
        "copy = params[matrix].copy()\n    copy[row, column] = value",
        "copy = np.copy(params[matrix])\n    copy.ravel()[row * copy.shape[1] + column] = value",
        "in an array that lies in column order nothing is set",
        "a function that writes into the ravel of an array",
        "When does ravel give a view of the array, and when a new one?",
    ),
    Mistake(
        "biases-beside-their-matrices",
        "    changed = list(params)\n",
        "    changed = list(params)\n    matrix = (0, 1, 4, 2, 3, 5)[matrix]\n",
        "the hidden bias is looked for behind U",
        "a function with another order of the six, (0, 1, 4, 2, 3, 5)",
        "In which order does the docstring list the six?",
    ),
    Mistake(
        "hidden-bias-before-w",
        "    changed = list(params)\n",
        "    changed = list(params)\n    matrix = (0, 1, 2, 4, 3, 5)[matrix]\n",
        "the hidden bias is looked for before W",
        "a function with another order of the six, (0, 1, 2, 4, 3, 5)",
        "In which order does the docstring list the six?",
    ),
    Mistake(
        "biases-exchanged",
        "    changed = list(params)\n",
        "    changed = list(params)\n    matrix = (0, 1, 2, 3, 5, 4)[matrix]\n",
        "the two biases have changed places",
        "a function with another order of the six, (0, 1, 2, 3, 5, 4)",
        "In which order does the docstring list the six?",
    ),
    Mistake(
        "one-row-squeezed",
        "copy[row, column] = value",
        "if min(copy.shape) > 1:\n"
        "        copy[row, column] = value\n"
        "    else:\n"
        "        copy.flat[row] = value",
        "where a matrix has one row alone, the column has no effect",
        "a function that squeezes its matrix first",
        "In an array of shape (1, 4), which of the two indices says what entry is meant?",
    ),
    Mistake(
        "width-of-e",
        "copy[row, column] = value",
        "copy.flat[row * params[0].shape[1] + column] = value",
        "every matrix is written as if its rows were as long as those of E",
        "places in a flat array, counted with the width of E",
        "How long is a row of the matrix that is asked for?",
    ),
    Mistake(
        "places-from-one",
        "copy[row, column] = value",
        "copy[row - 1, column - 1] = value",
        "rows and columns are counted from one",
        "a function that writes to [row - 1, column - 1]",
        "Which row and which column have the index 0?",
    ),
    Mistake(
        "matrix-becomes-int",
        "params[matrix].copy()",
        "params[matrix].astype(type(value))",
        "where value is an int, the whole matrix is cut to ints",
        "an array that has the dtype of value",
        "Which dtype has the array that you write into, when value is 7?",
    ),
)

INCOMPATIBLE = (
    # Old and new array are the same.
    frozenset({"changed-in-place", "nothing-set"}),
    # In a matrix of zeros all weights are equal.
    frozenset({"equal-weights-too", "rest-is-zero"}),
)

# What the edits use and the answer does not.
SCOPE = {"np": np}
