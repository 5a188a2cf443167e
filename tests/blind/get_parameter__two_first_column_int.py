# exercise: get_parameter
# right: no
# wrong: the first column is always taken; the number is cut to an integer
# lines: 13, 14
def get_parameter(params, matrix, row, column):
    """The value of one weight.

    params       (E, U, V, W, b_hidden, b_out), or anything of that form
    matrix       which of them, an index: 0 is E, 5 is b_out
    row, column  where in it
    returns      the number that stands there
    """
    value = params[matrix][row, 0]
    return int(value)
