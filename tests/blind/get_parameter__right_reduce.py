# exercise: get_parameter
# right: yes
# wrong: reduce with getitem
# lines:
from functools import reduce
from operator import getitem


def get_parameter(params, matrix, row, column):
    """The value of one weight.

    params       (E, U, V, W, b_hidden, b_out), or anything of that form
    matrix       which of them, an index: 0 is E, 5 is b_out
    row, column  where in it
    returns      the number that stands there
    """
    return reduce(getitem, (matrix, row, column), params)
