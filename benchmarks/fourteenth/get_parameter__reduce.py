# exercise: get_parameter
# right: yes
from functools import reduce
from operator import getitem


def get_parameter(params, matrix, row, column):
    return reduce(getitem, (matrix, row, column), params)
