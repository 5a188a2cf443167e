# exercise: momentum_step
# right: no
# wrong: the parameters move along the velocity from before this step
# lines: 8
def momentum_step(params, grads, velocity, lr, momentum):
    step = lambda p, v: p - lr * v
    mix = lambda v, g: momentum * v + g
    return tuple(map(step, params, velocity)), tuple(map(mix, velocity, grads))
