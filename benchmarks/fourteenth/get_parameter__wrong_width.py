# exercise: get_parameter
# right: no
# wrong: The place in the flattened array is counted with the number of rows instead of the number of columns.
# lines: 7
def get_parameter(params, matrix, row, column):
    flat = params[matrix].ravel()
    width = len(params[matrix])
    return flat[row * width + column]
