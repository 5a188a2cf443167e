# exercise: set_parameter
# right: no
# wrong: [:] copies a list but only gives a view of an array, so the new value is written into the caller's parameters.
# lines: 12
def set_parameter(params, matrix, row, column, value):
    """The same parameters, but for one weight; params are left as they are.

    matrix, row, column  which weight, as for get_parameter
    value                what is to stand there
    returns              six parameters in the same order, equal to params everywhere else
    """
    new = [p[:] for p in params]
    new[matrix][row, column] = value
    return tuple(new)
