# exercise: get_parameter
# right: yes
# wrong: ndarray.item with a pair
import numpy as np


def get_parameter(params, matrix, row, column):
    return np.asarray(list(params)[matrix]).item(row, column)
