# exercise: set_parameter
# right: no
# wrong: the two conditions are joined with or, so a whole row and a whole column are set
# lines: 8
def set_parameter(params, matrix, row, column, value):
    out = list(params)
    r, c = np.indices(out[matrix].shape)
    hit = (r == row) | (c == column)
    out[matrix] = np.where(hit, value, out[matrix])
    return tuple(out)
