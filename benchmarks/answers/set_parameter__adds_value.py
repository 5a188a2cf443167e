# exercise: set_parameter
# right: no
# wrong: the value is added to the weight instead of put in its place (+=)

def set_parameter(params, matrix, row, column, value):
    copies = [p.copy() for p in params]
    copies[matrix][row, column] += value
    return tuple(copies)
