# exercise: numerical_gradient
# right: no
# wrong: adds and subtracts a small array to come back to the start, which does not restore every entry bit for bit
# lines: 19
def basis(shape, h):
    for k in range(int(np.prod(shape))):
        e = np.zeros(shape)
        e.flat[k] = h
        yield k, e


def numerical_gradient(loss, param, h=1e-5):
    grad = np.zeros(param.shape)
    for k, e in basis(param.shape, h):
        param += e
        above = loss()
        param -= 2 * e
        below = loss()
        param += e
        grad.flat[k] = (above - below) / (2 * h)
    return grad
