# exercise: set_parameter
# right: no
# wrong: sets the value, collects the same arrays without copying them, and then puts the old value back, into the result as well
# lines: 10
def set_parameter(params, matrix, row, column, value):
    target = params[matrix]
    old = target[row, column]
    try:
        target[row, column] = value
        return tuple(np.asarray(p) for p in params)
    finally:
        target[row, column] = old
