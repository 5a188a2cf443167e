# exercise: momentum_step
# right: no
# wrong: the step goes along grad + momentum · v, as Nesterov's, and not along the new velocity itself
# lines: 13

def momentum_step(params, grads, velocity, lr, momentum):
    """v ← momentum · v + grad, then param ← param - lr · v, for each of the five.

    params, grads, velocity: five arrays each, left as they are; velocity is
    zeros before the first step. Returns (new_params, new_velocity).
    """
    bufs = [momentum * buf + g for buf, g in zip(velocity, grads)]
    directions = [g + momentum * buf for buf, g in zip(bufs, grads)]
    return [p - lr * d for p, d in zip(params, directions)], bufs
