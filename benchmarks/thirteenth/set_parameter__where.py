# exercise: set_parameter
# right: yes
def set_parameter(params, matrix, row, column, value):
    def rebuilt(place, array):
        if place != matrix:
            return array
        here = np.zeros(array.shape, dtype=bool)
        here[row, column] = True
        return np.where(here, value, array)

    return tuple(rebuilt(*numbered) for numbered in enumerate(params))
