# exercise: set_parameter
# right: no
# wrong: the array to exchange is found by its shape, so every parameter of that shape is exchanged
# lines: 8
def set_parameter(params, matrix, row, column, value):
    target = params[matrix].copy()
    target[row, column] = value
    return [target if p.shape == target.shape else p for p in params]
