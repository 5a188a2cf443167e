# exercise: set_parameter
# right: yes
def set_parameter(params, matrix, row, column, value):
    fresh = [np.array(p) for p in params]
    np.put(fresh[matrix], np.ravel_multi_index((row, column), fresh[matrix].shape), value)
    return fresh
