# exercise: get_parameter
# right: no
# wrong: biases are taken for flat vectors that are indexed by the column, so the entry of row 0 comes back always
# lines: 8
def get_parameter(params, matrix, row, column):
    chosen = params[matrix]
    if matrix >= 4:
        return chosen.ravel()[column]
    return chosen[row][column]
