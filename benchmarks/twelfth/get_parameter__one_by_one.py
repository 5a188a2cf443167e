# exercise: get_parameter
# right: no
# wrong: a slice hands back an array of shape (1, 1) and not the number
# lines: 7
def get_parameter(params, matrix, row, column):
    chosen, *_ = params[matrix:matrix + 1]
    return chosen[row:row + 1, column:column + 1]
