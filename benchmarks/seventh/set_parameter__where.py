# exercise: set_parameter
# right: yes
def set_parameter(params, matrix, row, column, value):
    def fresh(index, array):
        if index != matrix:
            return array.copy()
        rows, columns = np.ogrid[: array.shape[0], : array.shape[1]]
        return np.where((rows == row) & (columns == column), value, array)

    return tuple(fresh(*item) for item in enumerate(params))
