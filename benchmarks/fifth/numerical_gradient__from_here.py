# exercise: numerical_gradient
# right: no
# wrong: The difference is one-sided: the loss at the nudged place less the loss at the place itself, over h.
# lines: 17
def numerical_gradient(loss, param, h=1e-5):
    base = loss()

    def nudged(index):
        old = param[index]
        param[index] = old + h
        value = loss()
        param[index] = old
        return value

    grad = np.zeros(param.shape)
    for index, _ in np.ndenumerate(param):
        grad[index] = (nudged(index) - base) / h
    return grad
