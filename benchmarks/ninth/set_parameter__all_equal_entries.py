# exercise: set_parameter
# right: no
# wrong: The place is found by comparing with the old value, so all other entries with the same value are changed too, all zeros of a bias for instance.
# lines: 8
def set_parameter(params, matrix, row, column, value):
    old = params[matrix][row, column]
    changed = list(params)
    changed[matrix] = np.where(changed[matrix] == old, value, changed[matrix])
    return changed
