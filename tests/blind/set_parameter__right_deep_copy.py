# exercise: set_parameter
# right: yes
from copy import deepcopy


def set_parameter(params, matrix, row, column, value):
    new = deepcopy(params)
    new[matrix][row][column] = value
    return new
