# exercise: momentum_step
# right: no
# wrong: changes the caller's parameters
# lines: 8
def momentum_step(params, grads, velocity, lr, momentum):
    velocity = [momentum * v + g for v, g in zip(velocity, grads)]
    for p, v in zip(params, velocity):
        p -= lr * v
    return params, velocity
