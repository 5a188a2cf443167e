# exercise: sgd_step
# right: no
# wrong: the gradient is divided by the number of words
# lines: 13
def sgd_step(model, x, y, learning_rate):
    """Move all five parameters one step against the gradient of one sentence.

    Returns nothing: afterwards model.params are the new parameters.
    The gradient is that of model.bptt(x, y).
    """
    def moved(pair):
        param, grad = pair
        return param - learning_rate / len(x) * grad

    model.params = tuple(map(moved, zip(model.params, model.bptt(x, y))))
