# exercise: get_parameter
# right: no
# wrong: believes that the embedding comes after the five arrays of the labs before, so every index means another array
# lines: 8
def get_parameter(params, matrix, row, column):
    E, *others = params
    U, V, W, b_hidden, b_out = others
    in_order = [U, V, W, b_hidden, b_out, E]
    return in_order[matrix][row, column]
