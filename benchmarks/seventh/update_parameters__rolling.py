# exercise: update_parameters
# right: no
# wrong: The gradients of earlier calls are kept as a momentum and added in, so every call after the first takes another step than plain gradient descent.
# lines: 21
_velocity = {}


def update_parameters(params, grads, lr=1e-3):
    """One step of gradient descent.

    params   (U, V, W, b_hidden, b_out), tuple or list; left as they are
    grads    their gradients, in the same order, tuple or list; left as they are
    lr       the learning rate
    returns  the five new parameters, in the same order, tuple or list
    """
    new = []
    for i, (p, g) in enumerate(zip(params, grads)):
        v = _velocity.get(i)
        if v is None or v.shape != g.shape:
            v = np.zeros(g.shape)
        _velocity[i] = 0.9 * v + g
        new.append(p - lr * _velocity[i])
    return tuple(new)
