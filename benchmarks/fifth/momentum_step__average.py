# exercise: momentum_step
# right: no
# wrong: The gradient is weighted with 1 - momentum, as in a running average.
# lines: 6
def momentum_step(params, grads, velocity, lr, momentum):
    new_velocity = [momentum * v + (1 - momentum) * g for v, g in zip(velocity, grads)]
    new_params = [p - lr * v for p, v in zip(params, new_velocity)]
    return new_params, new_velocity
