# exercise: set_parameter
# right: no
# wrong: Finds the weight by its old value, so every weight of the array that has the same value is changed too.
# name: equal-weights-too
# lines: 8
def set_parameter(params, matrix, row, column, value):
    old = get_parameter(params, matrix, row, column)
    new = list(params)
    new[matrix] = np.where(params[matrix] == old, value, params[matrix])
    return new
