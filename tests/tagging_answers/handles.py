"""10.6 get_parameter and 10.7 set_parameter."""

import copy
import operator

import numpy as np

from tagging_answers import called

GET_RIGHT = called(
    "get",
    [
        lambda params, matrix, row, column: params[matrix][row][column],
        lambda params, matrix, row, column: float(params[matrix][row, column]),
        lambda params, matrix, row, column: params[matrix].item(row, column),
        lambda params, matrix, row, column: np.asarray(params[matrix])[(row, column)],
        lambda params, matrix, row, column: operator.getitem(params[matrix].tolist()[row], column),
        lambda p, i, r, c=0: p[i].ravel()[r * p[i].shape[1] + c],
        lambda params, matrix, row, column: params[matrix].T[column, row].copy(),
    ],
)
GET_WRONG = [
    (lambda params, matrix, row, column: params[matrix][column, row], {"row-and-column-swapped"}),
    (lambda params, matrix, row, column: params[matrix][row], {"whole-row"}),
    (lambda params, matrix, row, column: params[matrix], {"whole-matrix"}),
    (lambda params, matrix, row, column: params[matrix - 1][row, column], {"counted-from-one"}),
    (lambda params, matrix, row, column: params[2][row, column], {"always-the-same-matrix"}),
    (
        lambda params, matrix, row, column: params[matrix - 1][column, row],
        {"counted-from-one", "row-and-column-swapped"},
    ),
    (lambda params, matrix, row, column: params[matrix][row - 1, column - 1], {"places-from-one"}),
    (lambda params, matrix, row, column: params[matrix][row, 0], {"first-column"}),
    (lambda params, matrix, row, column: [params[matrix][row, column]], set()),
    (lambda params, matrix, row, column: str(params[matrix][row, column]), set()),
]


def deep(params, matrix, row, column, value):
    new = copy.deepcopy(list(params))
    new[matrix][row][column] = value
    return new


def with_where(params, matrix, row, column, value):
    here = np.zeros(params[matrix].shape, dtype=bool)
    here[row, column] = True
    return tuple(np.where(here, value, p) if i == matrix else p for i, p in enumerate(params))


def slices(params, matrix, row, column, value):
    changed = np.array(params[matrix])
    changed[row, column] = value
    return (*params[:matrix], changed, *params[matrix + 1 :])


def all_copied(params: tuple, matrix: int, row: int, column: int, value: float) -> list:
    E, U, V, W, b, c = (p.copy() for p in params)
    (E, U, V, W, b, c)[matrix][row, column] = value
    return [E, U, V, W, b, c]


def difference_added(params, matrix, row, column, value):
    old = params[matrix][row, column]
    nudge = np.zeros_like(params[matrix])
    nudge[row, column] = value - old
    return tuple(p + nudge if i == matrix else p for i, p in enumerate(params))


def flat_index(params, matrix, row, column, value, verbose=True):
    new = [p * 1.0 for p in params]
    new[matrix].flat[row * new[matrix].shape[1] + column] = value
    print("set")
    return new


SET_RIGHT = [deep, with_where, slices, all_copied, difference_added, flat_index]


def in_place(params, matrix, row, column, value):
    params[matrix][row, column] = value
    return params


def list_only(params, matrix, row, column, value):
    new = list(params)
    new[matrix][row, column] = value
    return new


def in_place_none(params, matrix, row, column, value):
    deep(params, matrix, row, column, value)


def mirrored(params, matrix, row, column, value):
    new = [p.copy() for p in params]
    new[matrix][column, row] = value
    return new


def a_row(params, matrix, row, column, value):
    new = [p.copy() for p in params]
    new[matrix][row] = value
    return new


def plus(params, matrix, row, column, value):
    new = [p.copy() for p in params]
    new[matrix][row, column] += value
    return new


def alone(params, matrix, row, column, value):
    return deep(params, matrix, row, column, value)[matrix]


def plus_in_place(params, matrix, row, column, value):
    params[matrix][row, column] += value
    return params


SET_WRONG = [
    (in_place, {"changed-in-place"}),
    (list_only, {"changed-in-place"}),
    (in_place_none, {"returns-nothing"}),
    (mirrored, {"row-and-column-swapped"}),
    (a_row, {"whole-row"}),
    (plus, {"added"}),
    (alone, {"one-array-returned"}),
    (plus_in_place, {"added", "changed-in-place"}),
]
