# exercise: numerical_gradient
# right: no
# wrong: the restoring line only gives the name a new array, the caller's array stays changed and later entries are never moved
# lines: 13
def numerical_gradient(loss, param, h=1e-5):
    saved = param.copy()
    grad = np.zeros_like(param)
    for index, value in np.ndenumerate(saved):
        param[index] = value + h
        plus = loss()
        param[index] = value - h
        minus = loss()
        param = saved.copy()
        grad[index] = (plus - minus) / (2 * h)
    return grad
