# exercise: get_parameter
# right: no
# wrong: in a bias the place is taken from the column, which is always 0
# lines: 8
def get_parameter(params, matrix, row, column):
    if matrix < 4:
        return params[matrix][row, column]
    return params[matrix].ravel()[column]
