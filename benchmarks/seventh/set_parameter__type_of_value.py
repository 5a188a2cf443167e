# exercise: set_parameter
# right: no
# wrong: the array is copied in the type of the value, so an int value cuts all its other entries to whole numbers
# lines: 7
def set_parameter(params, matrix, row, column, value):
    before, after = params[:matrix], params[matrix + 1 :]
    mine = np.array(params[matrix], dtype=type(value))
    mine[row][column] = value
    return (*before, mine, *after)
