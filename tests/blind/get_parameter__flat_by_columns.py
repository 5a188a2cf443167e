# exercise: get_parameter
# right: no
# wrong: the place in the flat array is counted down the columns
# lines: 14
def get_parameter(params, matrix, row, column):
    """The value of one weight.

    params       (E, U, V, W, b_hidden, b_out), or anything of that form
    matrix       which of them, an index: 0 is E, 5 is b_out
    row, column  where in it
    returns      the number that stands there
    """
    array = params[matrix]
    return array.ravel()[column * array.shape[0] + row]
