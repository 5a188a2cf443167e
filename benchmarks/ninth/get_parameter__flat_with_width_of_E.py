# exercise: get_parameter
# right: no
# wrong: The place in the flattened array is computed with the width of E whatever matrix is asked for.
# lines: 7
def get_parameter(params, matrix, row, column):
    D = params[0].shape[1]
    return params[matrix].ravel()[row * D + column]
