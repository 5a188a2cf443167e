# exercise: momentum_step
# right: no
# wrong: the learning rate is inside the velocity, which points downhill: another velocity than the one promised
# lines: 15, 17

def momentum_step(params, grads, velocity, lr, momentum):
    """v ← momentum · v + grad, then param ← param - lr · v, for each of the five.

    params, grads, velocity: five arrays each, left as they are; velocity is
    zeros before the first step. Returns (new_params, new_velocity).
    """
    new_params = []
    new_velocity = []
    for i in range(len(params)):
        v = momentum * velocity[i] - lr * grads[i]
        new_velocity.append(v)
        new_params.append(params[i] + v)
    return new_params, new_velocity
