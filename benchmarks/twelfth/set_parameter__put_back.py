# exercise: set_parameter
# right: no
# wrong: the old number is put back into the very array that is handed out, so nothing is changed in the result
# lines: 9
def set_parameter(params, matrix, row, column, value):
    target = params[matrix]
    old = target[row, column]
    target[row, column] = value
    result = tuple(p for p in params)
    target[row, column] = old
    return result
