# exercise: numerical_gradient
# right: no
# wrong: nudges each entry in proportion to its own size, so an entry that is 0 is not moved and its gradient is set to 0
# lines: 9, 10
def numerical_gradient(loss, param, h=1e-5):
    grad = np.zeros(param.shape)
    for i in np.ndindex(param.shape):
        value = param[i]
        if value == 0:
            continue
        results = []
        for factor in (1 + h, 1 - h):
            param[i] = value * factor
            results.append(loss())
        param[i] = value
        grad[i] = (results[0] - results[1]) / (2 * h * value)
    return grad
