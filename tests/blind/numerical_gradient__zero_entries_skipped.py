# exercise: numerical_gradient
# right: no
# wrong: entries that are 0 are taken for unused and skipped
# lines: 7
def numerical_gradient(loss, param, h=1e-5):
    grad = np.zeros_like(param)
    for place in zip(*np.nonzero(param)):
        old = param[place]
        param[place] = old + h
        up = loss()
        param[place] = old - h
        grad[place] = (up - loss()) / (2 * h)
        param[place] = old
    return grad
