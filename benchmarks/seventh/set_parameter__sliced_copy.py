# exercise: set_parameter
# right: no
# wrong: a slice of an array is no copy, so the caller's weight changes too
# lines: 6
def set_parameter(params, matrix, row, column, value):
    new = [p[:] for p in params]
    new[matrix][row, column] = value
    return tuple(new)
