# exercise: update_parameters
# right: no
# wrong: the caller's gradients are multiplied by the rate
# lines: 15
def update_parameters(params, grads, lr=1e-3):
    """One step of gradient descent.

    params   (U, V, W, b_hidden, b_out), left as they are
    grads    their gradients, in the same order, left as they are
    lr       the learning rate
    returns  the five new parameters, in the same order
    """
    steps = list(grads)
    for step in steps:
        step *= lr
    return tuple(map(lambda p, s: p - s, params, steps))
