# exercise: numerical_gradient
# right: no
# wrong: It takes for granted that param has two axes: with one, three or none it crashes.
# lines: 6
def numerical_gradient(loss, param, h=1e-5):
    rows, cols = param.shape
    grad = np.zeros((rows, cols))
    for r in range(rows):
        for c in range(cols):
            w = param[r, c]
            param[r, c] = w + h
            a = loss()
            param[r, c] = w - h
            b = loss()
            param[r, c] = w
            grad[r, c] = (a - b) / (2 * h)
    return grad
