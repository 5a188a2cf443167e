# exercise: momentum_step
# right: no
# wrong: The gradient is weighted with 1 - momentum, as in a running mean.
# lines: 6
def momentum_step(params, grads, velocity, lr, momentum):
    blend = lambda v, g: momentum * v + (1 - momentum) * g
    moved = lambda p, v: p - lr * v
    new_velocity = list(map(blend, velocity, grads))
    return list(map(moved, params, new_velocity)), new_velocity
