# exercise: numerical_gradient
# right: no
# wrong: two faults: the difference is one-sided, and the entry is put back by subtracting h, which rounding does not undo bit for bit
# lines: 10, 11
def numerical_gradient(loss, param, h=1e-5):
    base = loss()
    flat_grad = []
    for index in np.ndindex(param.shape):
        param[index] += h
        flat_grad.append((loss() - base) / h)
        param[index] -= h
    return np.reshape(flat_grad, param.shape)
