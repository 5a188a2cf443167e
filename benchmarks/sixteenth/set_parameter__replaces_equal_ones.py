# exercise: set_parameter
# right: no
# wrong: all entries that are equal to the old value are replaced, not the one alone
# lines: 8
def set_parameter(params, matrix, row, column, value):
    old = get_parameter(params, matrix, row, column)
    new = list(params)
    new[matrix] = np.where(params[matrix] == old, value, params[matrix])
    return new
