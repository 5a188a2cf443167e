# exercise: numerical_gradient
# right: no
# wrong: the entry is put back by adding and subtracting h, which does not restore every bit
# lines: 14
def numerical_gradient(loss, param, h=1e-5):
    result = np.zeros_like(param)
    it = np.nditer(param, flags=["multi_index"], op_flags=["readwrite"])
    while not it.finished:
        i = it.multi_index
        param[i] += h
        right = loss()
        param[i] -= 2 * h
        left = loss()
        param[i] += h
        result[i] = (right - left) / (2 * h)
        it.iternext()
    return result
