# exercise: get_parameter
# right: no
# wrong: the row number is used for the column and the other way round
# lines: 6
def get_parameter(params, matrix, row, column):
    return list(zip(*params[matrix]))[row][column]
