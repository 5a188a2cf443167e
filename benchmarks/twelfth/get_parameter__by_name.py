# exercise: get_parameter
# right: no
# wrong: the names of the two biases stand in the wrong order, so 4 reads b_out and 5 reads b_hidden
# lines: 7
def get_parameter(params, matrix, row, column):
    E, U, V, W, b_hidden, b_out = params
    table = {0: E, 1: U, 2: V, 3: W, 4: b_out, 5: b_hidden}
    return table[matrix][row, column]
