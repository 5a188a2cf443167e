# exercise: update_parameters
# right: no
# wrong: the rate is always 1e-3; the biases are not moved
# lines: 14, 15
def update_parameters(params, grads, lr=1e-3):
    """One step of gradient descent.

    params   (U, V, W, b_hidden, b_out), left as they are
    grads    their gradients, in the same order, left as they are
    lr       the learning rate
    returns  the five new parameters, in the same order
    """
    new = list(params)
    for i in range(3):
        new[i] = params[i] - 1e-3 * grads[i]
    return tuple(new)
