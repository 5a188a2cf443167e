# exercise: numerical_gradient
# right: no
# wrong: the loss is called with the array as argument, although it takes none
# lines: 12, 14
def numerical_gradient(loss, param, h=1e-5):
    grad = np.zeros_like(param)
    it = np.nditer(param, flags=["multi_index"], op_flags=["readwrite"])
    while not it.finished:
        ix = it.multi_index
        oldval = param[ix]
        param[ix] = oldval + h
        fxph = loss(param)
        param[ix] = oldval - h
        fxmh = loss(param)
        param[ix] = oldval
        grad[ix] = (fxph - fxmh) / (2 * h)
        it.iternext()
    return grad
