# exercise: set_parameter
# right: yes
def set_parameter(params, matrix, row, column, value):
    def changed(p):
        rows, columns = np.indices(p.shape)
        return np.where((rows == row) & (columns == column), value, p)

    return tuple(changed(p) if i == matrix else p for i, p in enumerate(params))
