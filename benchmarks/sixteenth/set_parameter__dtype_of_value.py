# exercise: set_parameter
# right: no
# wrong: the copy has the type of the new value, so that a whole number cuts the decimals off all others
# lines: 7
def set_parameter(params, matrix, row, column, value):
    copies = [p.copy() for p in params]
    fresh = np.array(copies[matrix], dtype=type(value))
    fresh[row, column] = value
    copies[matrix] = fresh
    return copies
