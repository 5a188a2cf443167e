"""Table of data: mistakes of get_parameter, edits of its answer. No answer, no cases."""

import numpy as np

from labkit.engine import Mistake

MISTAKES = (
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
    Mistake(
        "array-of-one",
        "chosen[row, column]",
        "chosen[row : row + 1, column : column + 1]",
        "an array (1, 1) comes back, not the number in it",
        "a slice of one row and one column",
        "Which shape does a[0:1, 0:1] have, and which a[0, 0]?",
    ),
    Mistake(
        "e-last",
        "params[matrix]",
        "params[(matrix + 1) % len(params)]",
        "E is taken for the last of the six, not the first",
        "a function that counts U as number 0",
        "Which array does the docstring call number 0?",
    ),
    Mistake(
        "biases-beside-their-matrices",
        "chosen = params[matrix]",
        "chosen = params[(0, 1, 4, 2, 3, 5)[matrix]]",
        "the hidden bias is looked for behind U",
        "a function with another order of the six, (0, 1, 4, 2, 3, 5)",
        "In which order does the docstring list the six?",
    ),
    Mistake(
        "hidden-bias-before-w",
        "chosen = params[matrix]",
        "chosen = params[(0, 1, 2, 4, 3, 5)[matrix]]",
        "the hidden bias is looked for before W",
        "a function with another order of the six, (0, 1, 2, 4, 3, 5)",
        "In which order does the docstring list the six?",
    ),
    Mistake(
        "biases-exchanged",
        "chosen = params[matrix]",
        "chosen = params[(0, 1, 2, 3, 5, 4)[matrix]]",
        "the two biases have changed places",
        "a function with another order of the six, (0, 1, 2, 3, 5, 4)",
        "In which order does the docstring list the six?",
    ),
    Mistake(
        "one-row-squeezed",
        "return chosen[row, column]",
        "return chosen[row, column] if min(chosen.shape) > 1 else np.ravel(chosen)[row]",
        "where a matrix has one row alone, the column has no effect",
        "a function that squeezes its matrix first",
        "In an array of shape (1, 4), which of the two indices says what entry is meant?",
    ),
)

# What the edits use and the answer does not.
SCOPE = {"np": np}
