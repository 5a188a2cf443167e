# exercise: numerical_gradient
# right: no
# wrong: Scales the nudge by the entry's size but still divides by 2h.
# lines: 17
def numerical_gradient(loss, param, h=1e-5):
    grad = np.zeros_like(param)
    it = np.nditer(param, flags=["multi_index"])
    while not it.finished:
        idx = it.multi_index
        old = param[idx]
        step = h * max(1.0, abs(old))
        param[idx] = old + step
        up = loss()
        param[idx] = old - step
        down = loss()
        param[idx] = old
        grad[idx] = (up - down) / (2 * h)
        it.iternext()
    return grad
