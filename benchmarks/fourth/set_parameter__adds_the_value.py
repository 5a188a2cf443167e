# exercise: set_parameter
# right: no
# wrong: takes the value for a step by which the weight is moved, and adds it
# lines: 8
def set_parameter(params, matrix, row, column, value):
    nudge = np.zeros(params[matrix].shape)
    nudge[row, column] = value
    return tuple(p + nudge if i == matrix else p for i, p in enumerate(params))
