# exercise: momentum_step
# right: no
# wrong: mixes up grads and velocity, and subtracts the gradient in the velocity
# lines: 7, 8
def momentum_step(params, grads, velocity, lr, momentum):
    new_v, new_p = [], []
    for p, v, g in zip(params, grads, velocity):
        new_v.append(momentum * v - g)
        new_p.append(p - lr * new_v[-1])
    return new_p, new_v
