# exercise: momentum_step
# right: no
# wrong: the step goes along the old velocity
# lines: 11
def momentum_step(params, grads, velocity, lr, momentum):
    """v ← momentum · v + grad, then param ← param - lr · v, for each of the five.

    params, grads, velocity: five arrays each, left as they are; velocity is
    zeros before the first step. Returns (new_params, new_velocity).
    """
    new_params = [p - lr * v for p, v in zip(params, velocity)]
    new_velocity = [momentum * v + g for v, g in zip(velocity, grads)]
    return new_params, new_velocity
