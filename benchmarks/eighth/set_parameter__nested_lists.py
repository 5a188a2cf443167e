# exercise: set_parameter
# right: no
# wrong: the changed parameter comes back as a list of lists, not as an array
# lines: 8
def set_parameter(params, matrix, row, column, value):
    rows = params[matrix].tolist()
    rows[row][column] = value
    return tuple(params[:matrix]) + (rows,) + tuple(params[matrix + 1:])
