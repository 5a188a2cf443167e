# exercise: momentum_step
# right: no
# wrong: changes the caller's velocity
# lines: 8, 9
def momentum_step(params, grads, velocity, lr, momentum):
    new_p = []
    for p, g, v in zip(params, grads, velocity):
        v *= momentum
        v += g
        new_p.append(p - lr * v)
    return new_p, list(velocity)
