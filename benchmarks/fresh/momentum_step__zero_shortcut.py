# exercise: momentum_step
# right: no
# wrong: without momentum it takes a plain step and hands the old velocity back
# lines: 7
def momentum_step(params, grads, velocity, lr, momentum):
    if momentum == 0:
        return [p - lr * g for p, g in zip(params, grads)], [v.copy() for v in velocity]
    new_v = [momentum * v + g for v, g in zip(velocity, grads)]
    return [p - lr * v for p, v in zip(params, new_v)], new_v
