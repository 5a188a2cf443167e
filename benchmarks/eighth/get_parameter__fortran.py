# exercise: get_parameter
# right: no
# wrong: flattens column by column but counts the place row by row
# lines: 8
def get_parameter(params, matrix, row, column):
    arr = np.asarray(params[matrix])
    n_rows, n_cols = arr.shape
    return arr.flatten("F").item(row * n_cols + column)
