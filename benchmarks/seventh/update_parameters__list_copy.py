# exercise: update_parameters
# right: no
# wrong: Only the list is copied and not the arrays in it: the -= writes into the caller's parameters.
# lines: 15
def update_parameters(params, grads, lr=1e-3):
    """One step of gradient descent.

    params   (U, V, W, b_hidden, b_out), tuple or list; left as they are
    grads    their gradients, in the same order, tuple or list; left as they are
    lr       the learning rate
    returns  the five new parameters, in the same order, tuple or list
    """
    new = list(params)
    for i, grad in enumerate(grads):
        new[i] -= lr * grad
    return new
