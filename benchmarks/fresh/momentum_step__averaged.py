# exercise: momentum_step
# right: no
# wrong: the gradient counts 1 - momentum only
# lines: 6
def momentum_step(params, grads, velocity, lr, momentum):
    new_v = [momentum * v + (1 - momentum) * g for v, g in zip(velocity, grads)]
    return [p - lr * v for p, v in zip(params, new_v)], new_v
