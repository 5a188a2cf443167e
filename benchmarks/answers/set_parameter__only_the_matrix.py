# exercise: set_parameter
# right: no
# wrong: only the changed matrix is returned, not all six parameters
import numpy as np


def set_parameter(params, matrix, row, column, value):
    new = np.array(params[matrix])
    new[row, column] = value
    return new
