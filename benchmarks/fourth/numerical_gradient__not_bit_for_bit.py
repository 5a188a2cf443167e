# exercise: numerical_gradient
# right: no
# wrong: the entry is restored by arithmetic, x + h - 2h + h, which need not be x
# lines: 15

def numerical_gradient(loss, param, h=1e-5):
    grad = np.zeros_like(param)
    it = np.nditer(param, flags=["multi_index"])
    while not it.finished:
        i = it.multi_index
        param[i] += h
        plus = loss()
        param[i] -= 2 * h
        minus = loss()
        param[i] += h
        grad[i] = (plus - minus) / (2 * h)
        it.iternext()
    return grad
