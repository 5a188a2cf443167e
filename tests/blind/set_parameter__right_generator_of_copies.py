# exercise: set_parameter
# right: yes
def set_parameter(params, matrix, row, column, value):
    def copies():
        for number, array in enumerate(params):
            twin = np.array(array, copy=True)
            if number == matrix:
                twin[row, column] = value
            yield twin

    return tuple(copies())
