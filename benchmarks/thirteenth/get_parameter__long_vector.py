# exercise: get_parameter
# right: no
# wrong: the start of a matrix in the long vector is counted in rows instead of entries
# lines: 7
def get_parameter(params, matrix, row, column):
    everything = np.concatenate([p.reshape(-1) for p in params])
    start = sum(len(p) for p in params[:matrix])
    width = params[matrix].shape[1]
    return everything[start + row * width + column]
