"""Right answer to get_parameter, as a learner would write it. No cases, no mistakes."""


def get_parameter(params, matrix, row, column):
    """The value of one weight.

    Arguments:
        params: (E, U, V, W, b_hidden, b_out), a tuple or a list.
        matrix: which of them, an index: 0 is E, 5 is b_out.
        row, column: where in it.

    Returns:
        the number that stands there.
    """
    chosen = params[matrix]
    return chosen[row, column]
