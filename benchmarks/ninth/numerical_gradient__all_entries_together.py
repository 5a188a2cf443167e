# exercise: numerical_gradient
# right: no
# wrong: All entries are nudged at once, so that every place of the result holds the slope along all of them together.
# lines: 15
def numerical_gradient(loss, param, h=1e-5):
    original = param.copy()

    def loss_with(shift):
        param[...] = original + shift
        value = loss()
        param[...] = original
        return value

    steps = np.full_like(original, h)
    return (loss_with(steps) - loss_with(-steps)) / (2 * steps)
