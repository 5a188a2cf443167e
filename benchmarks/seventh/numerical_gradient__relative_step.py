# exercise: numerical_gradient
# right: no
# wrong: The step grows with the size of the entry, so a large entry is not nudged by h to each side.
# lines: 10
def numerical_gradient(loss, param, h=1e-5):
    """Central-difference gradient of a scalar loss."""
    grad = np.empty(param.shape, dtype=np.float64)
    for idx in np.ndindex(param.shape):
        original = float(param[idx])
        step = h * max(1.0, abs(original))
        param[idx] = original + step
        loss_plus = loss()
        param[idx] = original - step
        loss_minus = loss()
        param[idx] = original
        grad[idx] = (loss_plus - loss_minus) / (2.0 * step)
    return grad
