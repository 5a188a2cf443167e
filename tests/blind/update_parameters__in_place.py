# exercise: update_parameters
# right: no
# wrong: -= writes into the caller's parameters
# lines: 14
def update_parameters(params, grads, lr=1e-3):
    """One step of gradient descent.

    params   (U, V, W, b_hidden, b_out), left as they are
    grads    their gradients, in the same order, left as they are
    lr       the learning rate
    returns  the five new parameters, in the same order
    """
    for param, grad in zip(params, grads):
        param -= lr * grad
    return params
