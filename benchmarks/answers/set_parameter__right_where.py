# exercise: set_parameter
# right: yes
# wrong: np.where with a mask of indices, a new tuple
import numpy as np


def set_parameter(params, matrix, row, column, value):
    rows, columns = np.indices(params[matrix].shape)
    new = np.where((rows == row) & (columns == column), value, params[matrix])
    return tuple(new if k == matrix else p for k, p in enumerate(params))
