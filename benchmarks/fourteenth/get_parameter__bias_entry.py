# exercise: get_parameter
# right: no
# wrong: For the biases an array with one entry comes back and not the number.
# lines: 9
def get_parameter(params, matrix, row, column):
    E, U, V, W, b_hidden, b_out = params
    if matrix < 4:
        return (E, U, V, W)[matrix][row, column]
    return (b_hidden, b_out)[matrix - 4][row]
