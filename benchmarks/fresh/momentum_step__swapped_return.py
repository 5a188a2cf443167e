# exercise: momentum_step
# right: no
# wrong: velocity first
# lines: 8
def momentum_step(params, grads, velocity, lr, momentum):
    new_v = tuple(momentum * v + g for v, g in zip(velocity, grads))
    new_p = tuple(p - lr * v for p, v in zip(params, new_v))
    return new_v, new_p
