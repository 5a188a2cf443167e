# exercise: momentum_step
# right: yes
def momentum_step(params, grads, velocity, lr, momentum):
    """v ← momentum · v + grad, then param ← param - lr · v, for each of the five.

    params, grads, velocity: five arrays each, left as they are; velocity is
    zeros before the first step. Returns (new_params, new_velocity).
    """

    def one(param, grad, v):
        v = grad + momentum * v
        return param - lr * v, v

    new_params, new_velocity = zip(*map(one, params, grads, velocity), strict=True)
    return new_params, new_velocity
