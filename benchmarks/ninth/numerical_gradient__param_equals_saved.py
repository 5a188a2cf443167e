# exercise: numerical_gradient
# right: no
# wrong: Restoring with param = saved only gives the name to the copy: the caller's array stays nudged, and no later nudge reaches it.
# lines: 13
def numerical_gradient(loss, param, h=1e-5):
    gradient = np.empty(param.shape)
    for idx in np.ndindex(param.shape):
        saved = param.copy()
        param[idx] += h
        loss_plus = loss()
        param[idx] = saved[idx] - h
        loss_minus = loss()
        param = saved
        gradient[idx] = (loss_plus - loss_minus) / (2 * h)
    return gradient
