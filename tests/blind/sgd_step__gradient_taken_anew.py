# exercise: sgd_step
# right: no
# wrong: the gradient is computed again for each parameter, after others have moved
# lines: 13
def sgd_step(model, x, y, learning_rate):
    """Move all five parameters one step against the gradient of one sentence.

    Returns nothing: afterwards model.params are the new parameters.
    The gradient is that of model.bptt(x, y).
    """
    params = list(model.params)
    for i in range(len(params)):
        grad = model.bptt(x, y)[i]
        params[i] = params[i] - learning_rate * grad
        model.params = tuple(params)
