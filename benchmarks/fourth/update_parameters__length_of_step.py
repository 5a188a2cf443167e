# exercise: update_parameters
# right: no
# wrong: takes the learning rate for the length of the step: the gradient's size no longer counts
# lines: 18

def update_parameters(params, grads, lr=1e-3):
    """One step of gradient descent.

    params   (U, V, W, b_hidden, b_out), tuple or list; left as they are
    grads    their gradients, in the same order, tuple or list; left as they are
    lr       the learning rate
    returns  the five new parameters, in the same order, tuple or list
    """
    # the gradient gives the direction, lr says how far to go
    new = []
    for param, grad in zip(params, grads):
        size = np.linalg.norm(grad)
        direction = grad / size if size > 0 else grad
        new.append(param - lr * direction)
    return tuple(new)
