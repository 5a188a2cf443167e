# exercise: set_parameter
# right: no
# wrong: The assignment goes into the copy that indexing with a list makes, so nothing changes in what is returned.
# lines: 7
def set_parameter(params, matrix, row, column, value):
    result = tuple(np.array(p) for p in params)
    result[matrix][[row]][:, column] = value
    return result
