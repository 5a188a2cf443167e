# exercise: momentum_step
# right: no
# wrong: one list holds the velocity of every call
# name: one-velocity-for-all-calls
# lines: 8
_mem = []
def momentum_step(params, grads, velocity, lr, momentum):
    _mem[:] = [momentum * v + g for v, g in zip(velocity, grads)]
    return [p - lr * v for p, v in zip(params, _mem)], _mem
