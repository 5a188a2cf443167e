# exercise: get_parameter
# right: no
# wrong: the matrix is counted from 1, so 0 reads b_out and 1 reads E (matrix - 1)

def get_parameter(params, matrix, row, column):
    E, U, V, W, b_hidden, b_out = params
    by_number = {1: E, 2: U, 3: V, 4: W, 5: b_hidden, 0: b_out}
    return by_number[matrix][row, column]
