# exercise: get_parameter
# right: no
# wrong: The number is rounded to six digits after the point.
# lines: 8
def get_parameter(params, matrix, row, column):
    weights = np.asarray(params[matrix])
    value = weights.item((row, column))
    return round(value, 6)
