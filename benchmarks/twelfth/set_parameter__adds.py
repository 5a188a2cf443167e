# exercise: set_parameter
# right: no
# wrong: the value is added to the weight and does not take its place
# lines: 9
def set_parameter(params, matrix, row, column, value):
    def bump(p):
        unit = np.zeros_like(p)
        unit[row, column] = value
        return p + unit

    return tuple(bump(p) if i == matrix else p.copy() for i, p in enumerate(params))
