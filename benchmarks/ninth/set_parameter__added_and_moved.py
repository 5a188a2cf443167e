# exercise: set_parameter
# right: no
# wrong: Two faults: the value is added to the weight instead of replacing it, and the changed array stands last instead of in its place.
# lines: 8, 9
def set_parameter(params, matrix, row, column, value):
    step = np.zeros(params[matrix].shape)
    step[row, column] = value
    shifted = params[matrix] + step
    return [p for i, p in enumerate(params) if i != matrix] + [shifted]
