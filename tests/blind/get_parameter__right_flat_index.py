# exercise: get_parameter
# right: yes
def get_parameter(params, matrix, row, column):
    array = np.asarray(params[matrix])
    return float(array.ravel()[row * array.shape[1] + column])
