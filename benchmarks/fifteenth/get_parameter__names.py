# exercise: get_parameter
# right: no
# wrong: row and column are exchanged
# lines: 8
def get_parameter(params, matrix, row, column):
    E, U, V, W, b_hidden, b_out = params
    chosen = {0: E, 1: U, 2: V, 3: W, 4: b_hidden, 5: b_out}[matrix]
    return chosen.T[row, column]
