# exercise: set_parameter
# right: no
# wrong: list(params) holds the same arrays, so the caller's parameters are written to
# lines: 6, 7
def set_parameter(params, matrix, row, column, value):
    changed = list(params)
    changed[matrix][row, column] = value
    return tuple(changed)
