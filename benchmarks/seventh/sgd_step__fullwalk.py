# exercise: sgd_step
# right: no
# wrong: the gradient is asked for with truncate as long as the sentence, and not as model.bptt(x, y)
# lines: 12

def sgd_step(model, x, y, learning_rate):
    """Move all five parameters one step against the gradient of one sentence.

    Returns nothing: afterwards model.params are the new parameters.
    The gradient is that of model.bptt(x, y).
    """
    gradients = model.bptt(x, y, truncate=len(x))

    def updated():
        for param, grad in zip(model.params, gradients):
            yield param - learning_rate * grad

    model.params = tuple(updated())
