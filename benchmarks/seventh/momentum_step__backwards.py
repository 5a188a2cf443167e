# exercise: momentum_step
# right: no
# wrong: the lists are filled from the last parameter to the first and the parameters are never turned round; and they move by the old velocity
# lines: 16

def momentum_step(params, grads, velocity, lr, momentum):
    """v ← momentum · v + grad, then param ← param - lr · v, for each of the five.

    params, grads, velocity: five arrays each, left as they are; velocity is
    zeros before the first step. Returns (new_params, new_velocity).
    """
    moved, speeds = [], []
    for k in reversed(range(5)):
        v = velocity[k]
        speeds.insert(0, momentum * v + grads[k])
        moved.append(params[k] - lr * v)
    return moved, speeds
