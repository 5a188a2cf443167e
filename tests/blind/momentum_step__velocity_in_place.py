# exercise: momentum_step
# right: no
# wrong: the caller's velocities are changed in place
# lines: 12
def momentum_step(params, grads, velocity, lr, momentum):
    """v ← momentum · v + grad, then param ← param - lr · v, for each of the five.

    params, grads, velocity: five arrays each, left as they are; velocity is
    zeros before the first step. Returns (new_params, new_velocity).
    """
    for i in range(5):
        velocity[i][...] = momentum * velocity[i] + grads[i]
    return tuple(params[i] - lr * velocity[i] for i in range(5)), tuple(velocity)
