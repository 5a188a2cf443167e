# exercise: get_parameter
# right: yes
import operator


def get_parameter(params, matrix, row, column):
    return functools.reduce(operator.getitem, (matrix, row, column), params)
