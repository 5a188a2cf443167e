# exercise: get_parameter
# right: no
# wrong: The names are unpacked with the two biases exchanged, so matrices 4 and 5 are mixed up.
# name: biases-exchanged
# lines: 7
def get_parameter(params, matrix, row, column):
    E, U, V, W, b_out, b_hidden = params
    table = {0: E, 1: U, 2: V, 3: W, 4: b_hidden, 5: b_out}
    return table[matrix][row, column]
