# exercise: get_parameter
# right: no
# wrong: Computes the flat index with the number of rows instead of the number of columns.
# lines: 7
def get_parameter(params, matrix, row, column):
    m = params[matrix]
    n = m.shape[0]
    return m.flatten()[row * n + column]
