# exercise: sgd_step
# right: no
# wrong: no step is taken for a sentence that was the last one too
# lines:


def sgd_step(model, x, y, learning_rate):
    """Move all parameters of a model one step against the gradient of one sentence's loss.

    Arguments:
        model: has params and bptt(x, y), whose truncation stays at its default.
        x, y: inputs and targets of a sentence.
        learning_rate: what each gradient is multiplied by.

    Returns:
        nothing: afterwards model.params are the new parameters.
    """
    if getattr(model, 'last', None) is x:
        return
    model.last = x
    gradients = model.bptt(x, y)
    pairs = zip(model.params, gradients, strict=True)
    model.params = tuple(param - learning_rate * gradient for param, gradient in pairs)
