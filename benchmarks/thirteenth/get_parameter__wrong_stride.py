# exercise: get_parameter
# right: no
# wrong: the place in the flattened array is computed with the number of rows instead of columns, so another number comes back or an IndexError
# lines: 8
def get_parameter(params, matrix, row, column):
    weights = params[matrix]
    flat = weights.ravel().tolist()
    return flat[row * len(weights) + column]
