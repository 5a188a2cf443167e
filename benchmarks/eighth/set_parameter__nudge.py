# exercise: set_parameter
# right: no
# wrong: adds the value to the weight instead of putting it there
# lines: 12
def set_parameter(params, matrix, row, column, value):
    def unit(n, i):
        e = np.zeros((n, 1))
        e[i] = 1
        return e

    rows, cols = params[matrix].shape
    nudge = value * unit(rows, row) @ unit(cols, column).T
    return tuple(p + nudge if i == matrix else p + 0 for i, p in enumerate(params))
