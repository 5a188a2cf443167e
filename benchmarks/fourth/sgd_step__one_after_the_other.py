# exercise: sgd_step
# right: no
# wrong: the gradients are taken anew after each parameter has moved
# lines: 19

def sgd_step(model, x, y, learning_rate):
    """Move all five parameters one step against the gradient of one sentence.

    Returns nothing: afterwards model.params are the new parameters.
    The gradient is that of model.bptt(x, y).
    """

    def replace(k, array):
        params = list(model.params)
        params[k] = array
        model.params = tuple(params)

    for k in range(5):
        replace(k, model.params[k] - learning_rate * model.bptt(x, y)[k])
