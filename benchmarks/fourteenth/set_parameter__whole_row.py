# exercise: set_parameter
# right: no
# wrong: All weights of the row get the value.
# lines: 12
def set_parameter(params, matrix, row, column, value):
    out = []
    for k, p in enumerate(params):
        if k != matrix:
            out.append(p)
            continue
        mask = np.zeros(p.shape, dtype=bool)
        mask[row] = True
        q = p.copy()
        q[mask] = value
        out.append(q)
    return out
