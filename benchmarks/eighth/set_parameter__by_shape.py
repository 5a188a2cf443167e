# exercise: set_parameter
# right: no
# wrong: every array that has the shape of the chosen one is changed, so U and V, or both biases, change together when their shapes are equal
# lines: 10
def set_parameter(params, matrix, row, column, value):
    shape = params[matrix].shape
    result = []
    for p in params:
        q = p.copy()
        if p.shape == shape:
            q[row, column] = value
        result.append(q)
    return tuple(result)
