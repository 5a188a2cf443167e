# exercise: set_parameter
# right: no
# wrong: the value is added to the weight instead of put in its place
# lines: 8
def set_parameter(params, matrix, row, column, value):
    bump = np.zeros_like(params[matrix])
    bump[row, column] = value
    return [*params[:matrix], params[matrix] + bump, *params[matrix + 1 :]]
