# exercise: numerical_gradient
# right: no
# wrong: The step grows with entries larger than 1, but the difference is still divided by 2 h, so slopes at large entries come out too large.
# lines: 16
def evaluate_at(loss, param, index, value):
    param[index] = value
    return loss()


def numerical_gradient(loss, param, h=1e-5):
    grad = np.zeros(param.shape)
    for index, value in np.ndenumerate(param.copy()):
        step = h * max(1.0, abs(value))
        up = evaluate_at(loss, param, index, value + step)
        down = evaluate_at(loss, param, index, value - step)
        grad[index] = (up - down) / (2 * h)
        param[index] = value
    return grad
