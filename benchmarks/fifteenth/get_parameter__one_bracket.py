# exercise: get_parameter
# right: no
# wrong: all three numbers stand in one bracket, which a tuple or list does not understand: a crash
# lines: 7
def get_parameter(params, matrix, row, column):
    place = matrix, row, column
    return params[place]
