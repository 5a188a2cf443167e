# exercise: numerical_gradient
# right: no
# wrong: The entry is put back by adding and subtracting steps, which rounding keeps from being the old value bit for bit.
# lines: 12
def numerical_gradient(loss, param, h=1e-5):
    gradient = np.zeros(param.shape)
    for index in np.ndindex(param.shape):
        param[index] += h
        plus = loss()
        param[index] -= 2 * h
        minus = loss()
        param[index] += h
        gradient[index] = (plus - minus) / (2 * h)
    return gradient
