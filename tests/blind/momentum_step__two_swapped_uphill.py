# exercise: momentum_step
# right: no
# wrong: velocities come back before the parameters; the step goes uphill
# lines: 15, 16
def momentum_step(params, grads, velocity, lr, momentum):
    """v ← momentum · v + grad, then param ← param - lr · v, for each of the five.

    params, grads, velocity: five arrays each, left as they are; velocity is
    zeros before the first step. Returns (new_params, new_velocity).
    """
    new_velocity = []
    new_params = []
    for p, g, v in zip(params, grads, velocity):
        new_velocity.append(momentum * v + g)
        new_params.append(p + lr * new_velocity[-1])
    return new_velocity, new_params
