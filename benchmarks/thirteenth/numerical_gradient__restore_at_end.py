# exercise: numerical_gradient
# right: no
# wrong: the entries are put back only when all are done, so that later ones are measured with the earlier ones still nudged
# lines: 13
def numerical_gradient(loss, param, h=1e-5):
    original = param.copy()
    gradient = np.zeros(param.shape)
    for spot in np.ndindex(param.shape):
        param[spot] = original[spot] + h
        plus = loss()
        param[spot] = original[spot] - h
        gradient[spot] = (plus - loss()) / (2 * h)
    param[...] = original
    return gradient
