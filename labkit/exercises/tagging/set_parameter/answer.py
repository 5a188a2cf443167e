"""Right answer to set_parameter, as a learner would write it. No cases, no mistakes."""


def set_parameter(params, matrix, row, column, value):
    """The same parameters, but for one weight.

    Arguments:
        params: (E, U, V, W, b_hidden, b_out); left as they are.
        matrix: which of them, an index: 0 is E, 5 is b_out.
        row, column: where in it.
        value: what is to stand there.

    Returns:
        six parameters in the same order, equal to params everywhere else.
    """
    changed = list(params)
    copy = params[matrix].copy()
    copy[row, column] = value
    changed[matrix] = copy
    return tuple(changed)
