# exercise: set_parameter
# right: no
# wrong: the value is added to the weight
# lines: 16
import copy


def set_parameter(params, matrix, row, column, value):
    """The same parameters, but for one weight; params are left as they are.

    matrix, row, column  which weight, as for get_parameter
    value                what is to stand there
    returns              six parameters in the same order, equal to params everywhere else
    """
    new = copy.deepcopy(list(params))
    new[matrix][row, column] += value
    return new
