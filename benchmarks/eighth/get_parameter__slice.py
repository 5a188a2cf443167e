# exercise: get_parameter
# right: no
# wrong: gives back a (1, 1) piece of the array, not the number
# lines: 8
def get_parameter(params, matrix, row, column):
    rows = slice(row, row + 1)
    columns = slice(column, column + 1)
    return params[matrix][rows, columns]
