# exercise: momentum_step
# right: no
# wrong: momentum times velocity plus gradient, both
# lines: 6
def momentum_step(params, grads, velocity, lr, momentum):
    new_v = [momentum * (v + g) for v, g in zip(velocity, grads)]
    return [p - lr * v for p, v in zip(params, new_v)], new_v
