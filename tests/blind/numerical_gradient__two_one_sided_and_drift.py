# exercise: numerical_gradient
# right: no
# wrong: two faults: one-sided, and restored by subtracting h
# lines: 10, 11
def numerical_gradient(loss, param, h=1e-5):
    here = loss()
    grad = np.zeros_like(param)
    for i in np.ndindex(param.shape):
        param[i] += h
        grad[i] = (loss() - here) / h
        param[i] -= h
    return grad
