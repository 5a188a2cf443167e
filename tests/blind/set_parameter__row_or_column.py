# exercise: set_parameter
# right: no
# wrong: the mask joins row and column by 'or', so the whole row and the whole column are set
# name: row-and-column
# lines: 9
def place(shape, row, column):
    down = np.arange(shape[0])[:, None] == row
    across = np.arange(shape[1])[None, :] == column
    return down | across


def set_parameter(params, matrix, row, column, value):
    old = params[matrix]
    new = np.where(place(old.shape, row, column), value, old)
    return (*params[:matrix], new, *params[matrix + 1 :])
