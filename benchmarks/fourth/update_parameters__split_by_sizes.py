# exercise: update_parameters
# right: no
# wrong: np.split gets the sizes of the pieces where it wants the places of the cuts
# lines: 17

def update_parameters(params, grads, lr=1e-3):
    """One step of gradient descent.

    params   (U, V, W, b_hidden, b_out), tuple or list; left as they are
    grads    their gradients, in the same order, tuple or list; left as they are
    lr       the learning rate
    returns  the five new parameters, in the same order, tuple or list
    """
    sizes = [p.size for p in params]
    theta = np.hstack([p.flatten() for p in params])
    g = np.hstack([d.flatten() for d in grads])
    pieces = np.split(theta - lr * g, sizes[:-1])
    return [piece.reshape(p.shape) for piece, p in zip(pieces, params)]
