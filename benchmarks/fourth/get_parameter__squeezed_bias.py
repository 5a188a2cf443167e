# exercise: get_parameter
# right: no
# wrong: the biases are squeezed to one axis first, so reading them with two indices crashes
# lines: 6
def get_parameter(params, matrix, row, column):
    flat = [np.squeeze(p) for p in params]
    return flat[matrix][row, column]
