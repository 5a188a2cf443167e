# exercise: momentum_step
# right: no
# wrong: copies the list but not the arrays, so the velocity that came in changes
# lines: 12, 14, 15
def momentum_step(params, grads, velocity, lr, momentum):
    """v ← momentum · v + grad, then param ← param - lr · v, for each of the five.

    params, grads, velocity: five arrays each, left as they are; velocity is
    zeros before the first step. Returns (new_params, new_velocity).
    """
    new_params = list(params)
    new_velocity = list(velocity)
    for k in range(len(params)):
        new_velocity[k] *= momentum
        new_velocity[k] += grads[k]
        new_params[k] = params[k] - lr * new_velocity[k]
    return new_params, new_velocity
