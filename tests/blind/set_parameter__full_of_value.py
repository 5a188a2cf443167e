# exercise: set_parameter
# right: no
# wrong: an int as value makes np.full an array of ints, and all other weights of the matrix are cut to ints
# name: matrix-becomes-int
# lines: 8
def set_parameter(params, matrix, row, column, value):
    old = params[matrix]
    new = np.full(old.shape, value)
    keep = np.ones(old.shape, dtype=bool)
    keep[row, column] = False
    new[keep] = old[keep]
    result = list(params)
    result[matrix] = new
    return tuple(result)
