# exercise: set_parameter
# right: no
# wrong: every entry that has the same number as the chosen one is changed, such as all zeros of a bias
# lines: 7
def set_parameter(params, matrix, row, column, value):
    before = params[matrix]
    after = np.where(before == before[row, column], value, before)
    return (*params[:matrix], after, *params[matrix + 1:])
