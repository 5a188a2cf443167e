# exercise: get_parameter
# right: no
# wrong: for E row and column are exchanged, as if words were columns
# lines: 7
def get_parameter(params, matrix, row, column):
    E, U, V, W, b_hidden, b_out = params
    lookup = {0: E.T, 1: U, 2: V, 3: W, 4: b_hidden, 5: b_out}
    return lookup[matrix][row, column]
