# exercise: set_parameter
# right: no
# wrong: copy.copy of the container is taken, whose arrays are the caller's own, so params is changed
# lines: 9, 10
import copy


def set_parameter(params, matrix, row, column, value):
    new = copy.copy(list(params))
    new[matrix][row, column] = value
    return tuple(new)
