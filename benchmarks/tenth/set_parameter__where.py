# exercise: set_parameter
# right: yes
def set_parameter(params, matrix, row, column, value):
    def written(array):
        rows, columns = array.shape
        here = np.outer(np.arange(rows) == row, np.arange(columns) == column)
        return np.where(here, value, array)

    return tuple(written(p) if k == matrix else p for k, p in enumerate(params))
