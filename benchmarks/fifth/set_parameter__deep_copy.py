# exercise: set_parameter
# right: yes
import copy


def set_parameter(params, matrix, row, column, value):
    fresh = copy.deepcopy(list(params))
    np.put(fresh[matrix], np.ravel_multi_index((row, column), fresh[matrix].shape), value)
    return fresh
