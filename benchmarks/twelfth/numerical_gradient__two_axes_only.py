# exercise: numerical_gradient
# right: no
# wrong: Walks over rows and columns only, so arrays with one or three axes crash, and a one-sided difference is used.
# lines: 6, 13
def numerical_gradient(loss, param, h=1e-5):
    rows, cols = param.shape
    base = loss()
    out = np.zeros((rows, cols))
    for r in range(rows):
        for c in range(cols):
            before = param[r, c]
            param[r, c] = before + h
            out[r, c] = (loss() - base) / h
            param[r, c] = before
    return out
