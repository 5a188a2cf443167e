# exercise: get_parameter
# right: no
# wrong: Rows and columns are counted from 1.
# lines: 6
def get_parameter(params, matrix, row, column):
    return params[matrix][row - 1, column - 1]
