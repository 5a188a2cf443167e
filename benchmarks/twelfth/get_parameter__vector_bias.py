# exercise: get_parameter
# right: no
# wrong: a bias is taken for a vector that is indexed by the column, which always gives its first entry
# lines: 8
def get_parameter(params, matrix, row, column):
    p = params[matrix]
    if 1 in p.shape:
        return p.ravel()[column]
    return p[row][column]
