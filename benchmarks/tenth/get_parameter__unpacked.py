# exercise: get_parameter
# right: no
# wrong: the biases are unpacked in the wrong order, so 4 reads b_out and 5 reads b_hidden
# lines: 6
def get_parameter(params, matrix, row, column):
    E, U, V, W, b_out, b_hidden = params
    by_number = {0: E, 1: U, 2: V, 3: W, 4: b_hidden, 5: b_out}
    return by_number[matrix][row, column]
