# exercise: set_parameter
# right: no
# wrong: p[:] of an array is a view and no copy, so the caller's array is changed
# lines: 6
def set_parameter(params, matrix, row, column, value):
    changed = [p[:] for p in params]
    changed[matrix][row, column] = value
    return tuple(changed)
