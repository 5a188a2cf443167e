# exercise: numerical_gradient
# right: no
# wrong: The step grows with the size of the entry, but the difference is divided by 2h all the same.
# lines: 28
def numerical_gradient(loss, param, h=1e-5):
    """The gradient of loss() with respect to param, by central differences.

    loss     function without arguments; it reads param
    param    float array of any shape, perhaps a view of another array; it is changed in
             place, and restored bit for bit
    h        the step to each side
    returns  array of the shape of param
    """
    grad = np.empty(param.shape, dtype=np.float64)
    it = np.nditer(param, flags=["multi_index"])
    while not it.finished:
        idx = it.multi_index
        original = float(param[idx])

        # Scale the step for large weights
        step = h * max(1.0, abs(original))
        param[idx] = original + step
        loss_plus = loss()
        param[idx] = original - step
        loss_minus = loss()
        param[idx] = original

        grad[idx] = (loss_plus - loss_minus) / (2.0 * h)
        it.iternext()
    return grad
