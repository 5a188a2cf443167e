# exercise: get_parameter
# right: no
# wrong: the flat index is row times the number of rows plus column, where the number of columns is needed
# lines: 8
def get_parameter(params, matrix, row, column):
    array = params[matrix]
    flat = array.flatten()
    return flat[row * len(array) + column]
