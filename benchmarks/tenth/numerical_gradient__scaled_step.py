# exercise: numerical_gradient
# right: no
# wrong: makes the step larger for large weights, but divides by the unscaled step
# lines: 20
def numerical_gradient(loss, param, h=1e-5):
    """Central differences with a step adapted to the magnitude of each entry."""
    grad = np.zeros(param.shape, dtype=np.float64)
    it = np.nditer(param, flags=["multi_index", "zerosize_ok"], op_flags=["readwrite"])
    while not it.finished:
        idx = it.multi_index
        original = param[idx].copy()
        step = h * max(1.0, abs(float(original)))

        param[idx] = original + step
        f_plus = float(loss())
        param[idx] = original - step
        f_minus = float(loss())
        param[idx] = original

        grad[idx] = (f_plus - f_minus) / (2.0 * h)
        it.iternext()
    return grad
