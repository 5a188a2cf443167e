# exercise: numerical_gradient
# right: no
# wrong: The difference is one-sided, from the unmoved loss, and the double loop works for arrays with two axes only.
# lines: 7, 13
def numerical_gradient(loss, param, h=1e-5):
    base = loss()
    rows, cols = param.shape
    grad = np.zeros((rows, cols))
    for i in range(rows):
        for j in range(cols):
            old = param[i, j]
            param[i, j] = old + h
            grad[i, j] = (loss() - base) / h
            param[i, j] = old
    return grad
