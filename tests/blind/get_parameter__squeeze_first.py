# exercise: get_parameter
# right: no
# wrong: squeeze is meant for the biases but also drops the only row of a matrix with one row, whose column is then ignored.
# name: one-row-squeezed
# lines: 14
def get_parameter(params, matrix, row, column):
    """The value of one weight.

    params       (E, U, V, W, b_hidden, b_out), a tuple or a list
    matrix       which of them, an index: 0 is E, 5 is b_out
    row, column  where in it
    returns      the number that stands there
    """
    array = np.squeeze(params[matrix])
    if array.ndim < 2:
        return np.atleast_1d(array)[row]
    return array[row, column]
