# exercise: get_parameter
# right: no
# wrong: U first + an array (1, 1)
# name: array-of-one, e-last
def get_parameter(params, matrix, row, column):
    E, U, V, W, b_hidden, b_out = params
    p = (U, V, W, b_hidden, b_out, E)[matrix]
    return p[row:row + 1, column:column + 1]
