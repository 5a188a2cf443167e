# exercise: update_parameters
# right: no
# wrong: Two faults: the parameters go up the gradient and not down, and the gradient is divided by its norm first.
# lines: 14, 15
# name: uphill, gradients-of-joint-length-one
def update_parameters(params, grads, lr=1e-3):
    """One step of gradient descent.

    params   (U, V, W, b_hidden, b_out), tuple or list; left as they are
    grads    their gradients, in the same order, tuple or list; left as they are
    lr       the learning rate
    returns  the five new parameters, in the same order, tuple or list
    """
    norm = np.sqrt(sum((g * g).sum() for g in grads)) + 1e-12
    delta = [lr * g / norm for g in grads]
    return [p + d for p, d in zip(params, delta)]
