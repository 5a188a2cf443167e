# exercise: momentum_step
# right: no
# wrong: the parameters move along the old velocity
# lines: 6
def momentum_step(params, grads, velocity, lr, momentum):
    new_params = [p - lr * v for p, v in zip(params, velocity)]
    new_velocity = [momentum * v + g for v, g in zip(velocity, grads)]
    return new_params, new_velocity
