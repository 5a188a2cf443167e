# exercise: sgd_step
# right: no
# wrong: the step goes along the gradient; b_out does not move
# lines: 13, 14
def sgd_step(model, x, y, learning_rate):
    """Move all five parameters one step against the gradient of one sentence.

    Returns nothing: afterwards model.params are the new parameters.
    The gradient is that of model.bptt(x, y).
    """
    grads = model.bptt(x, y)
    new = list(model.params)
    for i in range(len(new) - 1):
        new[i] = new[i] + learning_rate * grads[i]
    model.params = tuple(new)
