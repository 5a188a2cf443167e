# exercise: get_parameter
# right: no
# wrong: the place in the flattened array is computed with the number of rows instead of the number of columns
# lines: 7
def get_parameter(params, matrix, row, column):
    a = params[matrix]
    n = len(a)
    return a.ravel()[row * n + column]
