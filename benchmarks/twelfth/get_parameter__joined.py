# exercise: get_parameter
# right: no
# wrong: the six arrays are laid out in one long vector, but the sizes before the chosen one count it too
# lines: 7
def get_parameter(params, matrix, row, column):
    everything = np.concatenate([np.ravel(p) for p in params] + [np.zeros(params[matrix].size)])
    start = sum(p.size for p in params[:matrix + 1])
    width = params[matrix].shape[1]
    return everything[start + row * width + column]
