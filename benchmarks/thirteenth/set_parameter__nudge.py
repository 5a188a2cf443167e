# exercise: set_parameter
# right: no
# wrong: value is added to the weight instead of standing in its place
# lines: 12
from copy import deepcopy


def set_parameter(params, matrix, row, column, value):
    clone = deepcopy(params)
    bump = np.zeros(clone[matrix].shape)
    bump[row, column] = value
    return tuple(p + bump if k == matrix else p for k, p in enumerate(clone))
