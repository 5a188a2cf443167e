# exercise: get_parameter
# right: no
# wrong: looks the array up by name in an order where V stands before U
# lines: 7
def get_parameter(params, matrix, row, column):
    E, U, V, W, b_hidden, b_out = params
    table = {0: E, 1: V, 2: U, 3: W, 4: b_hidden, 5: b_out}
    return table[matrix][row, column]
