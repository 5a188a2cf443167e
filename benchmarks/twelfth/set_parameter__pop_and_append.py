# exercise: set_parameter
# right: no
# wrong: the changed array is put at the end and the others move up
# lines: 9
def set_parameter(params, matrix, row, column, value):
    kept = list(params)
    array = np.array(kept.pop(matrix))
    array[row, column] = value
    kept.append(array)
    return tuple(kept)
