# exercise: numerical_gradient
# right: no
# wrong: it walks over rows and columns only, so an array with one axis, or with three, crashes
# lines: 6
def numerical_gradient(loss, param, h=1e-5):
    rows, cols = param.shape
    g = np.zeros((rows, cols))
    for r in range(rows):
        for c in range(cols):
            keep = param[r, c]
            param[r, c] = keep + h
            a = loss()
            param[r, c] = keep - h
            b = loss()
            param[r, c] = keep
            g[r, c] = (a - b) / 2 / h
    return g
