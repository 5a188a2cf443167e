# exercise: set_parameter
# right: no
# wrong: adds the value to the weight, in place of setting it
# lines: 8
def set_parameter(params, matrix, row, column, value):
    bump = np.zeros(params[matrix].shape)
    bump[row, column] = value
    return tuple(p + bump if k == matrix else p for k, p in enumerate(params))
