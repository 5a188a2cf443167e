# exercise: set_parameter
# right: no
# wrong: The tail of the parameters starts one too early, so the old array is still there and seven come back.
# lines: 8
def set_parameter(params, matrix, row, column, value):
    mine = np.array(params[matrix], copy=True)
    mine[row, column] = value
    return (*params[:matrix], mine, *params[matrix:])
