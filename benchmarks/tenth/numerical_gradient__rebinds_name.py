# exercise: numerical_gradient
# right: no
# wrong: restores by giving the saved copy the name param, so the caller's array stays nudged, and later entries are measured there
# lines: 14, 16
def numerical_gradient(loss, param, h=1e-5):
    saved = param.copy()

    def probe(index, shift):
        param[index] = saved[index] + shift
        return loss()

    result = np.zeros_like(saved)
    for index, _ in np.ndenumerate(saved):
        plus, minus = probe(index, h), probe(index, -h)
        result[index] = (plus - minus) / (2 * h)
    param = saved
    return result
