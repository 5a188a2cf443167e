# exercise: numerical_gradient
# right: no
# wrong: in the five-point formula the outer difference is added instead of taken away
# lines: 6
def numerical_gradient(loss, param, h=1e-5):
    weights = {2: 1, 1: 8, -1: -8, -2: -1}
    grad = np.zeros(param.shape)
    for where in np.ndindex(*param.shape):
        original = param[where]
        total = 0.0
        for k, weight in weights.items():
            param[where] = original + k * h
            total += weight * loss()
        param[where] = original
        grad[where] = total / (12 * h)
    return grad
