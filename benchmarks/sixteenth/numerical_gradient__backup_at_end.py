# exercise: numerical_gradient
# right: no
# wrong: Entries are put back only after the whole walk, so later ones are measured with the earlier ones still nudged.
# lines: 14
def numerical_gradient(loss, param, h=1e-5):
    backup = param.copy()
    gradient = np.zeros(param.shape)
    for place in np.ndindex(param.shape):
        param[place] = backup[place] + h
        higher = loss()
        param[place] = backup[place] - h
        lower = loss()
        gradient[place] = (higher - lower) / (2 * h)
    param[...] = backup
    return gradient
