# exercise: set_parameter
# right: no
# wrong: copy.copy copies the list but not the arrays, so the caller's parameter is written to.
# lines: 9
import copy


def set_parameter(params, matrix, row, column, value):
    changed = copy.copy(params)
    changed[matrix][row, column] = value
    return changed
