# exercise: get_parameter
# right: no
# wrong: Row and column are exchanged.
# lines: 7
def get_parameter(params, matrix, row, column):
    x, y = row, column
    return float(params[matrix][y][x])
