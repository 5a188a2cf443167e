# exercise: set_parameter
# right: yes
def set_parameter(params, matrix, row, column, value):
    def rebuilt(i, p):
        r, c = np.indices(p.shape)
        return np.where((i == matrix) & (r == row) & (c == column), value, p)

    return tuple(rebuilt(*pair) for pair in enumerate(params))
