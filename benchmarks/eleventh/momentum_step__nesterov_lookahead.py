# exercise: momentum_step
# right: no
# wrong: takes Nesterov's step, lr * (grad + momentum * v), not the plain one
# lines: 10
def momentum_step(params, grads, velocity, lr, momentum):
    after_p, after_v = [], []
    for theta, g, v in zip(params, grads, velocity):
        v_new = momentum * v + g
        after_v.append(v_new)
        after_p.append(theta - lr * (g + momentum * v_new))
    return tuple(after_p), tuple(after_v)
