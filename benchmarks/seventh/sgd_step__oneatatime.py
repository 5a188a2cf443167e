# exercise: sgd_step
# right: no
# wrong: the gradient is asked for anew after each parameter has moved
# lines: 14

def sgd_step(model, x, y, learning_rate):
    """Move all five parameters one step against the gradient of one sentence.

    Returns nothing: afterwards model.params are the new parameters.
    The gradient is that of model.bptt(x, y).
    """
    for k in range(5):
        params = list(model.params)
        params[k] = params[k] - learning_rate * model.bptt(x, y)[k]
        model.params = tuple(params)
