# exercise: sgd_step
# right: no
# wrong: the learning rate is not handed on, so every step is taken with the default rate of update_parameters
# name: rate-of-update-parameters
# lines: 9
def sgd_step(model, x, y, learning_rate):
    """Move all five parameters one step against the gradient of one sentence."""
    grads = model.bptt(x, y)
    model.params = update_parameters(model.params, grads)
