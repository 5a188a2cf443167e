# exercise: get_parameter
# right: no
# wrong: slices are used in place of indices, so a (1, 1) array comes back and not a number
# lines: 6
def get_parameter(params, matrix, row, column):
    return params[matrix][row : row + 1, column : column + 1]
