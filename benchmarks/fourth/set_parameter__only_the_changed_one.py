# exercise: set_parameter
# right: no
# wrong: only the changed array is returned, not all six
# lines: 8
def set_parameter(params, matrix, row, column, value):
    new = params[matrix].copy()
    new[row, column] = value
    return new
