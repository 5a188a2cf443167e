# exercise: sgd_step
# right: no
# wrong: new arrays are made in the loop and never given to the model
# lines: 12
def sgd_step(model, x, y, learning_rate):
    """Move all five parameters one step against the gradient of one sentence.

    Returns nothing: afterwards model.params are the new parameters.
    The gradient is that of model.bptt(x, y).
    """
    for param, grad in zip(model.params, model.bptt(x, y)):
        param = param - learning_rate * grad
