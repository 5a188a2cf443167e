# exercise: get_parameter
# right: no
# wrong: the flat index steps by the number of rows instead of the number of columns
# lines: 7
def get_parameter(params, matrix, row, column):
    array = params[matrix]
    stride = len(array)
    return array.ravel()[row * stride + column]
