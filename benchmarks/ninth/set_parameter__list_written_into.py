# exercise: set_parameter
# right: no
# wrong: When params is a list, the caller's list itself gets the changed array, since no new list is made.
# lines: 9, 13
import copy


def set_parameter(params, matrix, row, column, value):
    if not isinstance(params, list):
        params = list(params)
    m = copy.deepcopy(params[matrix])
    m[row, column] = value
    params[matrix] = m
    return params
