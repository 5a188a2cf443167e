# exercise: numerical_gradient
# right: no
# wrong: The parameter is restored only after the whole loop: when an entry is measured, all entries before it are still nudged down.
# lines: 13
def numerical_gradient(loss, param, h=1e-5):
    backup = param.copy()
    grad = {}
    for ij, w in np.ndenumerate(backup):
        param[ij] = w + h
        above = loss()
        param[ij] = w - h
        grad[ij] = (above - loss()) / (h + h)
    param[...] = backup
    return np.reshape(list(grad.values()), param.shape)
