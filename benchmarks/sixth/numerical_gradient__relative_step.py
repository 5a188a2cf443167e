# exercise: numerical_gradient
# right: no
# wrong: the step grows with the size of the entry, but the difference is still divided by 2h, so entries above 1 in size come out too large
# lines: 10, 16
def numerical_gradient(loss, param, h=1e-5):
    """Central finite differences with a scale-aware step."""
    grad = np.empty(param.shape, dtype=np.float64)
    for index in np.ndindex(*param.shape):
        original = param[index]
        step = h * max(1.0, abs(original))
        param[index] = original + step
        loss_plus = loss()
        param[index] = original - step
        loss_minus = loss()
        param[index] = original
        grad[index] = (loss_plus - loss_minus) / (2.0 * h)
    return grad
