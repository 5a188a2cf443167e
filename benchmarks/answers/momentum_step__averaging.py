# exercise: momentum_step
# right: no
# wrong: the gradient is weighted with 1 - momentum, as in a running mean (new velocity)

def momentum_step(params, grads, velocity, lr, momentum):
    mix = lambda v, g: momentum * v + (1 - momentum) * g  # noqa: E731
    new_velocity = tuple(map(mix, velocity, grads))
    return tuple(p - lr * v for p, v in zip(params, new_velocity)), new_velocity
