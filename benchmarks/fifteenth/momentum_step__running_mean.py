# exercise: momentum_step
# right: no
# wrong: the gradient is weighted with 1 - momentum, as in a running mean, and not with 1
# lines: 6
def blend(old, new, share):
    return share * old + (1 - share) * new


def momentum_step(params, grads, velocity, lr, momentum):
    """v ← momentum · v + grad, then param ← param - lr · v, for each of the five."""
    velocity = [blend(v, g, momentum) for v, g in zip(velocity, grads, strict=True)]
    params = [p - lr * v for p, v in zip(params, velocity, strict=True)]
    return params, velocity
