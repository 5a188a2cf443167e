# exercise: get_parameter
# right: no
# wrong: the number is rounded to four digits on its way through a text
# lines: 8
def get_parameter(params, matrix, row, column):
    E, U, V, W, b_hidden, b_out = params
    values = [E, U, V, W, b_hidden, b_out][matrix]
    return float(f"{values[row, column]:.4g}")
