# exercise: set_parameter
# right: no
# wrong: list(params) holds the same arrays, so the caller's weight is overwritten too

def set_parameter(params, matrix, row, column, value):
    changed = list(params)
    changed[matrix][row, column] = value
    return changed
