# exercise: get_parameter
# right: no
# wrong: the number is rounded to six decimals
# lines: 7
def get_parameter(params, matrix, row, column):
    value = params[matrix][row, column].item()
    return round(value, 6)
