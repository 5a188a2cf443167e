# exercise: set_parameter
# right: no
# wrong: the value is added to the weight that was there, instead of taking its place
# lines: 7
def set_parameter(params, matrix, row, column, value):
    bumps = [np.zeros(p.shape) for p in params]
    bumps[matrix][row, column] = value
    return tuple(p + bump for p, bump in zip(params, bumps, strict=True))
