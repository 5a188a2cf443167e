# exercise: get_parameter
# right: yes
import functools
import operator


def get_parameter(params, matrix, row, column):
    """The value of one weight."""
    return functools.reduce(operator.getitem, (matrix, row, column), params)
