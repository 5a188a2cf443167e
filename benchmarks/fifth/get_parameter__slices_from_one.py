# exercise: get_parameter
# right: no
# wrong: Counts rows and columns from 1, and gives back a small array instead of a number since it slices.
# lines: 6, 7, 8
def get_parameter(params, matrix, row, column):
    rows = slice(row - 1, row)
    cols = slice(column - 1, column)
    return params[matrix][rows, cols]
