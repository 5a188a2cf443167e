# exercise: numerical_gradient
# right: no
# wrong: one-sided difference, and two loops that only a matrix has the axes for
# lines: 8, 14

def numerical_gradient(loss, param, h=1e-5):
    start = loss()
    rows, columns = param.shape
    grad = np.zeros((rows, columns))
    for i in range(rows):
        for j in range(columns):
            keep = param[i, j]
            param[i, j] = keep + h
            grad[i, j] = (loss() - start) / h
            param[i, j] = keep
    return grad
