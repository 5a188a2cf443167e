# exercise: update_parameters
# right: no
# wrong: the step goes up the gradient instead of down
# lines: 16
def update_parameters(params, grads, lr=1e-3):
    """One step of gradient descent.

    params   (U, V, W, b_hidden, b_out), tuple or list; left as they are
    grads    their gradients, in the same order, tuple or list; left as they are
    lr       the learning rate
    returns  the five new parameters, in the same order, tuple or list
    """
    def flatten(arrays):
        return np.concatenate([np.ravel(a) for a in arrays])

    theta = flatten(params) + lr * flatten(grads)
    new, start = [], 0
    for p in params:
        new.append(theta[start : start + p.size].reshape(p.shape))
        start += p.size
    return new
