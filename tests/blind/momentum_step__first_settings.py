# exercise: momentum_step
# right: no
# wrong: rate and momentum stay those of the first call with these params
# lines:


def momentum_step(params, grads, velocity, lr, momentum):
    """One step of SGD with momentum: v ← momentum · v + grad, then param ← param - lr · v.

    Arguments:
        params: (U, V, W, b_hidden, b_out); like the next two, left as they are.
        grads: their gradients, in the same order and shapes.
        velocity: what the last call returned as such; zeros before the first step.
        lr: learning rate.
        momentum: how much of the velocity is kept, from 0 to just below 1.

    Returns:
        new_params, new_velocity: two tuples or lists of five arrays.
    """
    new_params, new_velocity = [], []
    m = momentum_step.__dict__.setdefault('m', {})
    lr, momentum = m.setdefault(id(params), (lr, momentum, params))[:2]
    for param, grad, v in zip(params, grads, velocity, strict=True):
        v = momentum * v + grad
        new_velocity.append(v)
        new_params.append(param - lr * v)
    return tuple(new_params), tuple(new_velocity)
