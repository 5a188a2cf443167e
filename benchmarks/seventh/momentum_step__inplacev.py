# exercise: momentum_step
# right: no
# wrong: the velocity arrays that came in are changed in place
# lines: 14, 15

def momentum_step(params, grads, velocity, lr, momentum):
    """v ← momentum · v + grad, then param ← param - lr · v, for each of the five.

    params, grads, velocity: five arrays each, left as they are; velocity is
    zeros before the first step. Returns (new_params, new_velocity).
    """
    vel = list(velocity)
    for v, g in zip(vel, grads):
        v *= momentum
        v += g
    return [p - lr * v for p, v in zip(params, vel)], vel
