# exercise: set_parameter
# right: no
# wrong: the whole row gets the value
# lines: 14
def set_parameter(params, matrix, row, column, value):
    """The same parameters, but for one weight; params are left as they are.

    matrix, row, column  which weight, as for get_parameter
    value                what is to stand there
    returns              six parameters in the same order, equal to params everywhere else
    """
    E, U, V, W, b_hidden, b_out = (p.copy() for p in params)
    new = E, U, V, W, b_hidden, b_out
    new[matrix][row] = value
    return new
