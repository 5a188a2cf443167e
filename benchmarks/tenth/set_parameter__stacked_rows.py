# exercise: set_parameter
# right: no
# wrong: the row that is written to is a view of the caller's array, so params change as well
# lines: 7
def set_parameter(params, matrix, row, column, value):
    A = params[matrix]
    above, line, below = A[:row], A[row], A[row + 1 :]
    line[column] = value
    B = np.concatenate((above, line[None, :], below), axis=0)
    return tuple(params[:matrix]) + (B,) + tuple(params[matrix + 1 :])
