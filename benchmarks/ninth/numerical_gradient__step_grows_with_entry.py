# exercise: numerical_gradient
# right: no
# wrong: The step is made larger for entries above 1, but the difference is still divided by 2h.
# lines: 14
def numerical_gradient(loss, param, h=1e-5):
    grad = np.zeros(param.shape)
    for i, x in np.ndenumerate(param.copy()):
        step = h * max(1.0, abs(x))
        param[i] = x + step
        up = loss()
        param[i] = x - step
        down = loss()
        param[i] = x
        grad[i] = (up - down) / (2 * h)
    return grad
