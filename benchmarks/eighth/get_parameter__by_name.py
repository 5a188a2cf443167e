# exercise: get_parameter
# right: no
# wrong: the list of names has the two biases the wrong way round
# lines: 7
def get_parameter(params, matrix, row, column):
    E, U, V, W, b_hidden, b_out = params
    table = {0: E, 1: U, 2: V, 3: W, 4: b_out, 5: b_hidden}
    return table[matrix][row, column]
