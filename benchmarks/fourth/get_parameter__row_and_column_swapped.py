# exercise: get_parameter
# right: no
# wrong: row and column are swapped
# lines: 6
def get_parameter(params, matrix, row, column):
    return params[matrix][column, row]
