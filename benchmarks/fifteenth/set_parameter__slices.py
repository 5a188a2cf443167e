# exercise: set_parameter
# right: no
# wrong: a list is put between two slices, which crashes when params is a tuple
# lines: 8
def set_parameter(params, matrix, row, column, value):
    changed = params[matrix].copy()
    changed[row][column] = value
    return params[:matrix] + [changed] + params[matrix + 1 :]
