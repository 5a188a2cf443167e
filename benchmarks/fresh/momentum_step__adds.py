# exercise: momentum_step
# right: no
# wrong: moves up the slope
# lines: 7
def momentum_step(params, grads, velocity, lr, momentum):
    new_v = [g + momentum * v for g, v in zip(grads, velocity)]
    return [p + lr * v for p, v in zip(params, new_v)], new_v
