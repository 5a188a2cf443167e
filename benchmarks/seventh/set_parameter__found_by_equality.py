# exercise: set_parameter
# right: no
# wrong: every array that equals the wanted one is changed, such as two biases of zeros of one size
# lines: 10
def set_parameter(params, matrix, row, column, value):
    target = params[matrix]
    result = []
    for p in params:
        p = p.copy()
        if np.array_equal(p, target):
            p[row, column] = value
        result.append(p)
    return result
