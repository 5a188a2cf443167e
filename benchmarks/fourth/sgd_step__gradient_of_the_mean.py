# exercise: sgd_step
# right: no
# wrong: divides the gradient by the number of words
# lines: 14

def sgd_step(model, x, y, learning_rate):
    """Move all five parameters one step against the gradient of one sentence.

    Returns nothing: afterwards model.params are the new parameters.
    The gradient is that of model.bptt(x, y).
    """
    # the loss is a mean over words, and so is its gradient
    n = len(x)
    grads = [g / n for g in model.bptt(x, y)]
    model.params = tuple(p - learning_rate * g for p, g in zip(model.params, grads))
