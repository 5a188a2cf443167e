# exercise: get_parameter
# right: no
# wrong: slices instead of indices, so an array (1, 1) comes back and not a number

def get_parameter(params, matrix, row, column):
    rows, columns = slice(row, row + 1), slice(column, column + 1)
    return params[matrix][rows, columns]
