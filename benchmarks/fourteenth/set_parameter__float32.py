# exercise: set_parameter
# right: no
# wrong: The copy is made in float32, so the other weights of that array are rounded.
# lines: 6
def set_parameter(params, matrix, row, column, value):
    target = np.array(params[matrix], dtype="f")
    target[row, column] = value
    return (*params[:matrix], target, *params[matrix + 1 :])
