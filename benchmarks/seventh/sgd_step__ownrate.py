# exercise: sgd_step
# right: no
# wrong: the learning rate is not handed on, so every step is taken with the default of update_parameters
# lines: 12

def sgd_step(model, x, y, learning_rate):
    """Move all five parameters one step against the gradient of one sentence.

    Returns nothing: afterwards model.params are the new parameters.
    The gradient is that of model.bptt(x, y).
    """
    model.params = update_parameters(model.params, model.bptt(x, y))
