# exercise: get_parameter
# right: no
# wrong: an array of shape (1, 1) is returned and no number
# lines: 7
def get_parameter(params, matrix, row, column):
    rows = params[matrix][row : row + 1]
    return rows[:, [column]]
