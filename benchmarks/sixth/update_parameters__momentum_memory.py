# exercise: update_parameters
# right: no
# wrong: it keeps a velocity from call to call, so a second call with the same arguments gives another step than plain descent
# lines: 15
_velocity = {}


def update_parameters(params, grads, lr=1e-3):
    """Gradient descent step for every parameter."""
    new = []
    for k, (p, g) in enumerate(zip(params, grads)):
        v = _velocity.get(k)
        if v is None or v.shape != g.shape:
            v = np.zeros_like(g)
        v = 0.9 * v + g
        _velocity[k] = v
        new.append(p - lr * v)
    return tuple(new)
