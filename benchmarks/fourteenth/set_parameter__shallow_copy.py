# exercise: set_parameter
# right: no
# wrong: Only the list is new; the array in it is the caller's and is written to.
# lines: 6, 7
def set_parameter(params, matrix, row, column, value):
    new_params = list(params)
    new_params[matrix][row, column] = value
    return tuple(new_params)
