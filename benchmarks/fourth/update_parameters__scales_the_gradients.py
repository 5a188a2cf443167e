# exercise: update_parameters
# right: no
# wrong: the caller's gradients are multiplied by the rate in place
# lines: 15

def update_parameters(params, grads, lr=1e-3):
    """One step of gradient descent.

    params   (U, V, W, b_hidden, b_out), tuple or list; left as they are
    grads    their gradients, in the same order, tuple or list; left as they are
    lr       the learning rate
    returns  the five new parameters, in the same order, tuple or list
    """
    for g in grads:
        g *= lr
    return tuple(p - g for p, g in zip(params, grads))
