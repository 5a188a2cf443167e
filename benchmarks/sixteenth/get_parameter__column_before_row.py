# exercise: get_parameter
# right: no
# wrong: row and column change places
# lines: 7
def get_parameter(params, matrix, row, column):
    chosen = params[matrix]
    address = (column, row)
    return chosen[address]
