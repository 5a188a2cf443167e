# exercise: get_parameter
# right: no
# wrong: the value is rounded to six places
# lines: 7
def get_parameter(params, matrix, row, column):
    value = float(params[matrix][row][column])
    return round(value, 6)
