# exercise: momentum_step
# right: no
# wrong: hands back the old velocity
# lines: 7
def momentum_step(params, grads, velocity, lr, momentum):
    step = [momentum * v + g for v, g in zip(velocity, grads)]
    return [p - lr * s for p, s in zip(params, step)], velocity
