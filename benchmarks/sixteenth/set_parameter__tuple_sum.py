# exercise: set_parameter
# right: no
# wrong: joins the pieces with tuples, which fails when the parameters come as a list
# lines: 8
def set_parameter(params, matrix, row, column, value):
    changed = np.copy(params[matrix])
    changed[row][column] = value
    return params[:matrix] + (changed,) + params[matrix + 1 :]
