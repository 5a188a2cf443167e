# exercise: set_parameter
# right: no
# wrong: The value is added to the weight instead of standing in its place.
# lines: 10
import copy


def set_parameter(params, matrix, row, column, value):
    nudged = copy.deepcopy(params)
    nudged[matrix][row][column] += value
    return nudged
