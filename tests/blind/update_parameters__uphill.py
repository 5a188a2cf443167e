# exercise: update_parameters
# right: no
# wrong: goes along the gradient and not against it
# lines: 13
def update_parameters(params, grads, lr=1e-3):
    """One step of gradient descent.

    params   (U, V, W, b_hidden, b_out), left as they are
    grads    their gradients, in the same order, left as they are
    lr       the learning rate
    returns  the five new parameters, in the same order
    """
    return [param + lr * grad for param, grad in zip(params, grads)]
