# exercise: sgd_step
# right: no
# wrong: only a local name is bound to the new arrays; the model stays as it was
# lines: 14

def sgd_step(model, x, y, learning_rate):
    """Move all five parameters one step against the gradient of one sentence.

    Returns nothing: afterwards model.params are the new parameters.
    The gradient is that of model.bptt(x, y).
    """
    grads = model.bptt(x, y)
    for param, grad in zip(model.params, grads):
        param = param - learning_rate * grad
