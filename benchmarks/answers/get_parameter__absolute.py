# exercise: get_parameter
# right: no
# wrong: two: returns the size of the weight without its sign; for biases the row is ignored and entry 0 is read

def get_parameter(params, matrix, row, column):
    if matrix >= 4:
        row = 0
    return abs(params[matrix][row, column])
