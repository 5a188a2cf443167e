# exercise: get_parameter
# right: no
# wrong: the number is rounded to six decimals on its way out
# lines: 8
def get_parameter(params, matrix, row, column):
    for k, array in enumerate(params):
        if k == matrix:
            return round(float(array[row][column]), 6)
