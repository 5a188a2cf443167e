# exercise: set_parameter
# right: no
# wrong: Sets everything in the row from the column on, and makes all arrays float32.
# name: rest-of-row, single-precision
# lines: 7, 8
def set_parameter(params, matrix, row, column, value):
    """Return a copy of params with a single weight replaced."""
    new_params = [np.array(p, dtype=np.float32) for p in params]
    new_params[matrix][row][column:] = value
    return tuple(new_params)
