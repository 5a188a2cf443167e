# exercise: set_parameter
# right: no
# wrong: only the one matrix comes back
# lines: 14
def set_parameter(params, matrix, row, column, value):
    """The same parameters, but for one weight; params are left as they are.

    matrix, row, column  which weight, as for get_parameter
    value                what is to stand there
    returns              six parameters in the same order, equal to params everywhere else
    """
    changed = params[matrix].copy()
    changed[row, column] = value
    return changed
