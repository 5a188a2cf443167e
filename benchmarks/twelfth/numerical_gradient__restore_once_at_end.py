# exercise: numerical_gradient
# right: no
# wrong: Each entry stays lowered by h while the following ones are measured; only at the end the saved copy is written back.
# lines: 12
def numerical_gradient(loss, param, h=1e-5):
    saved = param.copy()
    grad = np.zeros_like(saved)
    for idx, value in np.ndenumerate(saved):
        losses = {}
        for sign in (+1, -1):
            param[idx] = value + sign * h
            losses[sign] = loss()
        grad[idx] = (losses[1] - losses[-1]) / (2 * h)
    param[...] = saved
    return grad
