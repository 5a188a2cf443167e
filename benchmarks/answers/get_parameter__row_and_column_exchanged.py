# exercise: get_parameter
# right: no
# wrong: row and column are exchanged, so a matrix that is not square gives another weight or an error

def get_parameter(params, matrix, row, column):
    chosen = params[matrix]
    return chosen[column][row]
