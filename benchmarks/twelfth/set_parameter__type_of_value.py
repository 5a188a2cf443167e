# exercise: set_parameter
# right: no
# wrong: the copy is cast to the type of value, so with an int all weights of the matrix lose their fraction
# lines: 7
def set_parameter(params, matrix, row, column, value):
    *copies, = map(np.copy, params)
    copies[matrix] = copies[matrix].astype(type(value))
    copies[matrix][row, column] = value
    return copies
