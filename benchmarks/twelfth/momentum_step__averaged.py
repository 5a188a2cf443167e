# exercise: momentum_step
# right: no
# wrong: the gradient is weighted with 1 - momentum, as in the textbooks that average
# lines: 6
def momentum_step(params, grads, velocity, lr, momentum):
    ema = lambda old, new: momentum * old + (1 - momentum) * new
    new_v = [ema(v, g) for v, g in zip(velocity, grads)]
    new_p = [p - lr * v for p, v in zip(params, new_v)]
    return new_p, new_v
