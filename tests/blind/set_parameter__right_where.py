# exercise: set_parameter
# right: yes
# wrong: a mask with one True and np.where
# lines:
import numpy as np


def set_parameter(params, matrix, row, column, value):
    """The same parameters, but for one weight; params are left as they are.

    matrix, row, column  which weight, as for get_parameter
    value                what is to stand there
    returns              six parameters in the same order, equal to params everywhere else
    """
    def changed(i, param):
        if i != matrix:
            return param
        here = np.zeros(param.shape, dtype=bool)
        here[row, column] = True
        return np.where(here, value, param)

    return tuple(changed(i, param) for i, param in enumerate(params))
