# exercise: set_parameter
# right: yes
def set_parameter(params, matrix, row, column, value):
    def written(array):
        r, c = np.indices(array.shape)
        return np.where((r == row) & (c == column), value, array)

    return tuple(written(p) if i == matrix else p for i, p in enumerate(params))
