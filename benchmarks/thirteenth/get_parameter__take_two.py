# exercise: get_parameter
# right: no
# wrong: np.take reads the two places row and column of the flattened array, so two numbers come back
# lines: 6
def get_parameter(params, matrix, row, column):
    return np.take(params[matrix], [row, column])
