# exercise: get_parameter
# right: no
# wrong: Takes the row for the horizontal place and the column for the vertical one, so the two are exchanged.
# lines: 7
def get_parameter(params, matrix, row, column):
    chosen = params[matrix]
    return chosen.T[row, column]
