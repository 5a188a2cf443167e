# exercise: get_parameter
# right: no
# wrong: the place in the flat array is counted with the number of rows and not of columns
# lines: 7
def get_parameter(params, matrix, row, column):
    numbers = np.ravel(params[matrix])
    width = len(params[matrix])
    return numbers[row * width + column]
