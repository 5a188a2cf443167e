# exercise: get_parameter
# right: no
# wrong: for a bias an array of shape (1,) comes back, not a number
# lines: 7
def get_parameter(params, matrix, row, column):
    if matrix in (4, 5):
        return params[matrix][row]
    return params[matrix][row][column]
