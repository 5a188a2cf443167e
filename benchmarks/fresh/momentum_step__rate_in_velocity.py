# exercise: momentum_step
# right: no
# wrong: lr stands in the velocity
# lines: 8
def momentum_step(params, grads, velocity, lr, momentum):
    new_p, new_v = [], []
    for p, g, v in zip(params, grads, velocity):
        v = momentum * v + lr * g
        new_v.append(v)
        new_p.append(p - v)
    return new_p, new_v
