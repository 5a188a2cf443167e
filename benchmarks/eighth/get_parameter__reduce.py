# exercise: get_parameter
# right: yes
def get_parameter(params, matrix, row, column):
    return functools.reduce(lambda thing, place: thing[place], (matrix, row, column), params)
