# exercise: numerical_gradient
# right: no
# wrong: Puts the entry back by adding and subtracting steps, which is not bit for bit.
# lines: 11
def numerical_gradient(loss, param, h=1e-5):
    g = np.zeros(param.shape)

    def at(i, shift):
        param[i] += shift
        value = loss()
        param[i] -= shift
        return value

    for i in np.ndindex(*param.shape):
        g[i] = (at(i, h) - at(i, -h)) / (h + h)
    return g
