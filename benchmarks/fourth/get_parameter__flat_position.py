# exercise: get_parameter
# right: no
# wrong: the place in the flat array is computed with the number of rows, not of columns
# lines: 8
def get_parameter(params, matrix, row, column):
    array = params[matrix]
    num_rows, num_columns = array.shape
    position = row * num_rows + column
    return array.ravel()[position]
