# exercise: set_parameter
# right: yes
def set_parameter(params, matrix, row, column, value):
    def changed(array):
        rows, columns = np.indices(array.shape)
        here = (rows == range(len(array))[row]) & (columns == range(array.shape[1])[column])
        return np.where(here, value, array)

    return tuple(changed(p) if i == range(6)[matrix] else p for i, p in enumerate(params))
