# exercise: set_parameter
# right: no
# wrong: np.copy keeps the memory order, and for an array in column order ravel makes another copy, so nothing is set.
# name: written-into-a-copy
# lines: 6, 8
def set_parameter(params, matrix, row, column, value):
    copies = [np.copy(p) for p in params]
    columns = copies[matrix].shape[1]
    copies[matrix].ravel()[row * columns + column] = value
    return tuple(copies)
