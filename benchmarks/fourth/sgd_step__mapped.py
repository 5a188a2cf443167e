# exercise: sgd_step
# right: yes

def sgd_step(model, x, y, learning_rate):
    """Move all five parameters one step against the gradient of one sentence.

    Returns nothing: afterwards model.params are the new parameters.
    The gradient is that of model.bptt(x, y).
    """

    def moved(theta, slope):
        return np.subtract(theta, np.multiply(learning_rate, slope))

    model.params = tuple(map(moved, model.params, model.bptt(x, y)))
