# exercise: momentum_step
# right: no
# wrong: the step is taken along the old velocity instead of the new one
# lines: 13
def momentum_step(params, grads, velocity, lr, momentum):
    """v ← momentum · v + grad, then param ← param - lr · v, for each of the five.

    params, grads, velocity: five arrays each, left as they are; velocity is
    zeros before the first step. Returns (new_params, new_velocity).
    """
    new_params, new_velocity = [], []
    for p, g, v in zip(params, grads, velocity):
        new_params.append(p - lr * v)
        new_velocity.append(momentum * v + g)
    return new_params, new_velocity
