# exercise: numerical_gradient
# right: no
# wrong: the step is h times the entry and not h, an entry that is 0 is not moved at all and gives NaN
# lines: 11
def numerical_gradient(loss, param, h=1e-5):
    grad = np.empty_like(param)
    it = np.nditer(param, flags=["multi_index"])
    while not it.finished:
        i = it.multi_index
        x0 = param[i].copy()
        step = h * abs(x0)
        param[i] = x0 + step
        up = loss()
        param[i] = x0 - step
        down = loss()
        param[i] = x0
        grad[i] = (up - down) / (2 * step)
        it.iternext()
    return grad
