# exercise: set_parameter
# right: no
# wrong: a generator is returned, which can be read once and not indexed
# lines: 11
def set_parameter(params, matrix, row, column, value):
    def changed(p):
        p = np.array(p)
        p[row, column] = value
        return p

    return (changed(p) if i == matrix else p for i, p in enumerate(params))
