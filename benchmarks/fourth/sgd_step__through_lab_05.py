# exercise: sgd_step
# right: yes

def sgd_step(model, x, y, learning_rate):
    """Move all five parameters one step against the gradient of one sentence.

    Returns nothing: afterwards model.params are the new parameters.
    The gradient is that of model.bptt(x, y).
    """
    model.params = tuple(update_parameters(model.params, model.bptt(x, y), learning_rate))
