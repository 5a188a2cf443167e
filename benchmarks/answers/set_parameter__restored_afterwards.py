# exercise: set_parameter
# right: no
# wrong: two: the weight is written into params and put back before returning, so nothing is changed in the result; the list holds the same arrays

def set_parameter(params, matrix, row, column, value):
    old = params[matrix][row, column]
    params[matrix][row, column] = value
    result = tuple(params)
    params[matrix][row, column] = old
    return result
