# exercise: set_parameter
# right: no
# wrong: Gives back a generator that can be gone through once and has no length or index, in place of six parameters.
# lines: 11
def set_parameter(params, matrix, row, column, value):
    def changed(p):
        q = p.copy()
        q[row, column] = value
        return q

    return (changed(p) if i == matrix else p for i, p in enumerate(params))
