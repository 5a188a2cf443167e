# exercise: set_parameter
# right: no
# wrong: sets the entry and all those to its right in the same row
# lines: 12
def set_parameter(params, matrix, row, column, value):
    out = []
    for i, p in enumerate(params):
        q = p.copy()
        if i == matrix:
            for r in range(q.shape[0]):
                for c in range(q.shape[1]):
                    if r == row and c >= column:
                        q[r, c] = value
        out.append(q)
    return tuple(out)
