# exercise: get_parameter
# right: no
# wrong: Gives the number back rounded to four places.
# lines: 7
def get_parameter(params, matrix, row, column):
    value = float(np.asarray(params[matrix])[row, column])
    return round(value, 4)
