# exercise: get_parameter
# right: no
# wrong: A slice of one column is taken, so an array of one entry comes back instead of a number.
# lines: 7
def get_parameter(params, matrix, row, column):
    M = params[matrix]
    return M[row, column : column + 1]
