# exercise: set_parameter
# right: yes
def set_parameter(params, matrix, row, column, value):
    def changed(index, p):
        if index != matrix:
            return p
        spot = np.zeros(p.shape, dtype=bool)
        spot[row, column] = True
        return np.where(spot, value, p)

    return tuple(changed(index, p) for index, p in enumerate(params))
