# exercise: get_parameter
# right: no
# wrong: the place in the flat array is counted with the number of rows, where a row is as long as the number of columns
# lines: 7
def get_parameter(params, matrix, row, column):
    array = params[matrix]
    return array.flat[row * len(array) + column]
