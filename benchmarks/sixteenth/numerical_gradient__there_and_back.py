# exercise: numerical_gradient
# right: no
# wrong: The entry is brought back by adding and subtracting h, which does not restore the last bits.
# lines: 14
def numerical_gradient(loss, param, h=1e-5):
    grad = np.zeros_like(param)

    def moved(index, by):
        param[index] += by
        return loss()

    for index in np.ndindex(*param.shape):
        rise = moved(index, h) - moved(index, -2 * h)
        param[index] += h
        grad[index] = rise / (2 * h)
    return grad
