# exercise: momentum_step
# right: no
# wrong: the gradient enters the velocity with the factor 1 - momentum, as in a running average
# lines: 17

def momentum_step(params, grads, velocity, lr, momentum):
    """v ← momentum · v + grad, then param ← param - lr · v, for each of the five.

    params, grads, velocity: five arrays each, left as they are; velocity is
    zeros before the first step. Returns (new_params, new_velocity).
    """
    keys = ["U", "V", "W", "b_hidden", "b_out"]
    state = {k: (p, g, v) for k, p, g, v in zip(keys, params, grads, velocity)}
    beta = momentum
    new_p, new_v = {}, {}
    for k, (p, g, v) in state.items():
        new_v[k] = beta * v + (1 - beta) * g
        new_p[k] = p - lr * new_v[k]
    return tuple(new_p.values()), tuple(new_v.values())
