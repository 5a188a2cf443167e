# exercise: set_parameter
# right: no
# wrong: the caller's array is written into; the whole column gets the value
# lines: 13, 14
def set_parameter(params, matrix, row, column, value):
    """The same parameters, but for one weight; params are left as they are.

    matrix, row, column  which weight, as for get_parameter
    value                what is to stand there
    returns              six parameters in the same order, equal to params everywhere else
    """
    new = list(params)
    array = new[matrix]
    array[:, column] = value
    return new
