# exercise: sgd_step
# right: no
# wrong: goes with the gradient, not against it
# lines: 14

def sgd_step(model, x, y, learning_rate):
    """Move all five parameters one step against the gradient of one sentence.

    Returns nothing: afterwards model.params are the new parameters.
    The gradient is that of model.bptt(x, y).
    """
    new = []
    for param, step in zip(model.params, model.bptt(x, y)):
        new.append(param + learning_rate * step)
    model.params = tuple(new)
