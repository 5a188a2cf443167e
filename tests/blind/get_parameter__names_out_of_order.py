# exercise: get_parameter
# right: no
# wrong: The list of names puts the biases next to their matrices, which is not the order of params.
# name: hidden-bias-before-w
# lines: 5
NAMES_HERE = ["E", "U", "V", "b_hidden", "W", "b_out"]


def get_parameter(params, matrix, row, column):
    E, U, V, W, b_hidden, b_out = params
    table = dict(E=E, U=U, V=V, W=W, b_hidden=b_hidden, b_out=b_out)
    return table[NAMES_HERE[matrix]][row, column]
