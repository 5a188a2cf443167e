# exercise: momentum_step
# right: no
# wrong: the rate is put into the velocity and not into the step
# lines: 13
def momentum_step(params, grads, velocity, lr, momentum):
    """v ← momentum · v + grad, then param ← param - lr · v, for each of the five.

    params, grads, velocity: five arrays each, left as they are; velocity is
    zeros before the first step. Returns (new_params, new_velocity).
    """
    new_params, new_velocity = [], []
    for param, grad, v in zip(params, grads, velocity, strict=True):
        v = momentum * v + lr * grad
        new_velocity.append(v)
        new_params.append(param - v)
    return new_params, new_velocity
