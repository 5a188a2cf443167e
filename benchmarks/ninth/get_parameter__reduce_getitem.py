# exercise: get_parameter
# right: yes
import operator


def get_parameter(params, matrix, row, column):
    """The value of one weight.

    params       (E, U, V, W, b_hidden, b_out), a tuple or a list
    matrix       which of them, an index: 0 is E, 5 is b_out
    row, column  where in it
    returns      the number that stands there
    """
    return functools.reduce(operator.getitem, (matrix, row, column), params)
