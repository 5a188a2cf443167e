# exercise: set_parameter
# right: no
# wrong: a tuple is joined to slices of params, which raises a TypeError when params is a list
# lines: 8
def set_parameter(params, matrix, row, column, value):
    new = np.array(params[matrix])
    new[row, column] = value
    return params[:matrix] + (new,) + params[matrix + 1 :]
