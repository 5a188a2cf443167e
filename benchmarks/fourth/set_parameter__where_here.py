# exercise: set_parameter
# right: yes
def set_parameter(params, matrix, row, column, value):
    """The same parameters, but for one weight; params are left as they are."""

    def changed(array):
        rows, columns = np.indices(array.shape)
        return np.where((rows == row) & (columns == column), value, array)

    return tuple(changed(p) if i == matrix else p for i, p in enumerate(params))
