# exercise: set_parameter
# right: no
# wrong: the new list holds the same arrays, so putting the old value back undoes the change in the result too
# name: nothing-set
# lines: 8
def set_parameter(params, matrix, row, column, value):
    old = params[matrix][row, column]
    changed = [p for p in params]
    changed[matrix][row, column] = value
    params[matrix][row, column] = old
    return changed
