# exercise: set_parameter
# right: no
# wrong: the changed array is returned flat, not in its own shape; and the position counts with the number of rows
# lines: 7, 8, 9
def set_parameter(params, matrix, row, column, value):
    changed = [p.copy() for p in params]
    flat = changed[matrix].flatten()
    flat[row * len(changed[matrix]) + column] = value
    changed[matrix] = flat
    return changed
