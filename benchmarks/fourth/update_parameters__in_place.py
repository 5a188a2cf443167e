# exercise: update_parameters
# right: no
# wrong: changes the arrays that came in
# lines: 16

def update_parameters(params, grads, lr=1e-3):
    """One step of gradient descent.

    params   (U, V, W, b_hidden, b_out), tuple or list; left as they are
    grads    their gradients, in the same order, tuple or list; left as they are
    lr       the learning rate
    returns  the five new parameters, in the same order, tuple or list
    """
    new_params = []
    for param, grad in zip(params, grads):
        param -= lr * grad
        new_params.append(param)
    return new_params
