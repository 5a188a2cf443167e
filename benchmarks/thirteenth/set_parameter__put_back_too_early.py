# exercise: set_parameter
# right: no
# wrong: the value is put back into the same arrays that are handed back, so the weight that was to be set is unchanged
# lines: 8
def set_parameter(params, matrix, row, column, value):
    original = params[matrix][row, column]
    params[matrix][row, column] = value
    result = tuple(params)
    params[matrix][row, column] = original
    return result
