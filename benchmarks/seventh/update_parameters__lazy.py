# exercise: update_parameters
# right: no
# wrong: It hands back a map object and not a tuple or a list: it has no length, no entries by number, and is empty after one use.
# lines: 13
def update_parameters(params, grads, lr=1e-3):
    """One step of gradient descent.

    params   (U, V, W, b_hidden, b_out), tuple or list; left as they are
    grads    their gradients, in the same order, tuple or list; left as they are
    lr       the learning rate
    returns  the five new parameters, in the same order, tuple or list
    """
    return map(lambda p, g: p - lr * g, params, grads)
