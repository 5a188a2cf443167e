# exercise: numerical_gradient
# right: no
# wrong: the gradients of one shape are one array, filled again by every call
# lines: 7
_g = {}
def numerical_gradient(loss, param, h=1e-5):
    grad = _g.setdefault(param.shape, np.zeros(param.shape))
    for i in np.ndindex(*param.shape):
        old = param[i]
        param[i] = old + h
        up = loss()
        param[i] = old - h
        down = loss()
        param[i] = old
        grad[i] = (up - down) / (2 * h)
    return grad
