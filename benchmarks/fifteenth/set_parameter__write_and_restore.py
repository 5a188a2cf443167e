# exercise: set_parameter
# right: no
# wrong: it writes into the caller's array and means to restore it, but the row that was kept is a view and holds the new value
# lines: 9
from copy import deepcopy


def set_parameter(params, matrix, row, column, value):
    original = params[matrix][row]
    params[matrix][row, column] = value
    result = deepcopy(params)
    params[matrix][row] = original
    return result
