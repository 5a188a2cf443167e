# exercise: set_parameter
# right: no
# wrong: the copy is shallow, so the weight is changed in the caller's array too
# lines: 9
import copy


def set_parameter(params, matrix, row, column, value):
    new_params = copy.copy(list(params))
    target = new_params[matrix]
    target[row, column] = value
    return tuple(new_params)
