# exercise: set_parameter
# right: yes
def set_parameter(params, matrix, row, column, value):
    """The same parameters, but for one weight; params are left as they are.

    matrix, row, column  which weight, as for get_parameter
    value                what is to stand there
    returns              six parameters in the same order, equal to params everywhere else
    """

    def with_value(array):
        here = np.zeros(array.shape, dtype=bool)
        here[row, column] = True
        return np.where(here, value, array)

    return tuple(with_value(p) if n == matrix else p for n, p in enumerate(params))
