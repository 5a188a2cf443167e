# exercise: sgd_step
# right: yes
# wrong: gradients popped off a list inside a generator, assigned at once
# lines:
def sgd_step(model, x, y, learning_rate):
    """Move all five parameters one step against the gradient of one sentence.

    Returns nothing: afterwards model.params are the new parameters.
    The gradient is that of model.bptt(x, y).
    """
    gradients = list(model.bptt(x, y))
    model.params = tuple(
        param - learning_rate * gradients.pop(0) for param in list(model.params)
    )
