# exercise: get_parameter
# right: no
# wrong: the place in the flat array is row + column * rows, the order of columns (flat index)

def get_parameter(params, matrix, row, column):
    array = params[matrix]
    return array.ravel()[row + column * array.shape[0]]
