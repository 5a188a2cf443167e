# exercise: set_parameter
# right: no
# wrong: Adds value to the weight, as one does for a numerical gradient, instead of setting it.
# lines: 7, 8
def set_parameter(params, matrix, row, column, value):
    bump = np.zeros_like(params[matrix])
    bump[row, column] = value
    return tuple(p + bump if i == matrix else p for i, p in enumerate(params))
