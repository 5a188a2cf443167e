# exercise: get_parameter
# right: no
# wrong: Counts the matrices from 1, so that 0 gives the last one and 1 gives E.
# lines: 7
def get_parameter(params, matrix, row, column):
    E, U, V, W, b_hidden, b_out = params
    which = {1: E, 2: U, 3: V, 4: W, 5: b_hidden, 0: b_out}
    return which[matrix][row, column]
