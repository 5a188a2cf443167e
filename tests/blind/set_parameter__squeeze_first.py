# exercise: set_parameter
# right: no
# wrong: squeeze drops the one row of a matrix, and the column is ignored
def set_parameter(params, matrix, row, column, value):
    new = [np.array(p) for p in params]
    a = np.squeeze(new[matrix])
    if a.ndim < 2:
        np.atleast_1d(a)[row] = value
        new[matrix] = np.reshape(a, params[matrix].shape)
    else:
        new[matrix][row, column] = value
    return new
