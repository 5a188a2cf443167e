# exercise: get_parameter
# right: no
# wrong: the place in the flat array is counted with the number of rows instead of the number of columns
# lines: 8
def get_parameter(params, matrix, row, column):
    array = params[matrix]
    flat = list(array.flat)
    return flat[row * len(array) + column]
