# exercise: momentum_step
# right: no
# wrong: takes the velocity for a running average, the gradient gets a factor 1 - momentum
# lines: 14
def momentum_step(params, grads, velocity, lr, momentum):
    """v ← momentum · v + grad, then param ← param - lr · v, for each of the five.

    params, grads, velocity: five arrays each, left as they are; velocity is
    zeros before the first step. Returns (new_params, new_velocity).
    """
    new_params, new_velocity = [], []
    for param, grad, v in zip(params, grads, velocity):
        # a mean of old and new: the weights sum to one
        v = momentum * v + (1 - momentum) * grad
        new_velocity.append(v)
        new_params.append(param - lr * v)
    return tuple(new_params), tuple(new_velocity)
