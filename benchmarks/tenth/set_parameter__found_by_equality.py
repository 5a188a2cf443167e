# exercise: set_parameter
# right: no
# wrong: the matrix is found by comparing contents: another one with equal entries, such as a second bias of zeros, is changed too
# lines: 10
def set_parameter(params, matrix, row, column, value):
    target = params[matrix]
    out = []
    for p in params:
        q = p.copy()
        if np.array_equal(p, target):
            q[row, column] = value
        out.append(q)
    return out
