# exercise: set_parameter
# right: no
# wrong: a new list of the same arrays is made, so that the caller's array is written to
# lines: 6, 7, 8
def set_parameter(params, matrix, row, column, value):
    result = [*params]
    target = result[matrix]
    target[row, column] = value
    return tuple(result)
