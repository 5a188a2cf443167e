# exercise: get_parameter
# right: no
# wrong: np.take with two places gives two numbers of the flattened array instead of one of the matrix
# lines: 7
def get_parameter(params, matrix, row, column):
    weights = np.asarray(params[matrix])
    return np.take(weights, [row, column])
