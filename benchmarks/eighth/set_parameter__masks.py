# exercise: set_parameter
# right: yes
def set_parameter(params, matrix, row, column, value):
    def changed(m, array):
        if m != matrix:
            return array
        here = np.zeros(array.shape, dtype=bool)
        here[row, column] = True
        return np.where(here, value, array)

    return tuple(map(changed, range(6), params))
