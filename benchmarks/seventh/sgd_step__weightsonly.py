# exercise: sgd_step
# right: no
# wrong: the two biases never move, and the step goes along the gradient and not against it
# lines: 14, 15

def sgd_step(model, x, y, learning_rate):
    """Move all five parameters one step against the gradient of one sentence.

    Returns nothing: afterwards model.params are the new parameters.
    The gradient is that of model.bptt(x, y).
    """
    dLdU, dLdV, dLdW, *_ = model.bptt(x, y)
    U, V, W, *biases = model.params
    weights = [p + learning_rate * d for p, d in ((U, dLdU), (V, dLdV), (W, dLdW))]
    model.params = (*weights, *biases)
