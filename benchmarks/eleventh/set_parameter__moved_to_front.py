# exercise: set_parameter
# right: no
# wrong: the changed array is put first, so the six parameters come back in another order
# lines: 9
def set_parameter(params, matrix, row, column, value):
    rest = [p for k, p in enumerate(params) if k != matrix]
    target = np.array(params[matrix])
    target[row, column] = value
    return [target] + rest
