# exercise: get_parameter
# right: no
# wrong: the whole row is returned, column is not used

def get_parameter(params, matrix, row, column):
    return list(params)[matrix][row]
