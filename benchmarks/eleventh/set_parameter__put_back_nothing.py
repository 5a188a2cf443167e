# exercise: set_parameter
# right: no
# wrong: writes to a copy made by chained fancy indexing, so nothing is changed in what is returned
# lines: 7
def set_parameter(params, matrix, row, column, value):
    arrays = [p.copy() for p in params]
    arrays[matrix][[row]][:, column] = value
    return tuple(arrays)
