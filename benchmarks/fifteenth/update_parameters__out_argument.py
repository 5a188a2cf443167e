# exercise: update_parameters
# right: no
# wrong: the caller's parameters are overwritten
# lines: 14
def update_parameters(params, grads, lr=1e-3):
    """One step of gradient descent.

    params   (U, V, W, b_hidden, b_out), tuple or list; left as they are
    grads    their gradients, in the same order, tuple or list; left as they are
    lr       the learning rate
    returns  the five new parameters, in the same order, tuple or list
    """
    steps = [np.multiply(lr, g) for g in grads]
    return tuple(np.subtract(p, s, out=p) for p, s in zip(params, steps))
