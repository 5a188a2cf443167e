# exercise: set_parameter
# right: no
# wrong: the list is new but its arrays are the caller's
# lines: 13
def set_parameter(params, matrix, row, column, value):
    """The same parameters, but for one weight; params are left as they are.

    matrix, row, column  which weight, as for get_parameter
    value                what is to stand there
    returns              six parameters in the same order, equal to params everywhere else
    """
    changed = [*params]
    changed[matrix][row, column] = value
    return changed
