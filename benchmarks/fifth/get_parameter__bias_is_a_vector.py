# exercise: get_parameter
# right: no
# wrong: Treats the biases as vectors and gives back an array with one entry instead of the number.
# lines: 8
def get_parameter(params, matrix, row, column):
    p = params[matrix]
    if matrix in (4, 5):
        return p[row]
    return p[row][column]
