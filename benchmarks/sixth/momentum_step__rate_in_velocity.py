# exercise: momentum_step
# right: no
# wrong: The learning rate is put into the velocity, so the velocity handed back is lr times too small.
# lines: 6, 7
def momentum_step(params, grads, velocity, lr, momentum):
    new_velocity = [momentum * v + lr * g for v, g in zip(velocity, grads)]
    new_params = [p - v for p, v in zip(params, new_velocity)]
    return new_params, new_velocity
