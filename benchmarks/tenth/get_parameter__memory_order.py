# exercise: get_parameter
# right: no
# wrong: ravel("K") reads in the order of memory, so for a transposed array another entry is found
# lines: 8
def get_parameter(params, matrix, row, column):
    chosen = params[matrix]
    where = np.ravel_multi_index((row, column), chosen.shape)
    return chosen.ravel("K")[where]
