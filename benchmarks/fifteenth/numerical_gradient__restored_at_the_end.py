# exercise: numerical_gradient
# right: no
# wrong: puts the entries back only after the last one, so every slope is measured with all earlier entries still nudged down
# lines: 14
def numerical_gradient(loss, param, h=1e-5):
    backup = np.array(param)
    grad = np.zeros_like(backup)
    for index, x in np.ndenumerate(backup):
        param[index] = x + h
        above = loss()
        param[index] = x - h
        below = loss()
        grad[index] = (above - below) / (2 * h)
    param[...] = backup
    return grad
