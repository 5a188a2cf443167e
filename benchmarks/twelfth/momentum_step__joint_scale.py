# exercise: momentum_step
# right: no
# wrong: a momentum of 0 is replaced by 0.9, and with a momentum of 1 the step is halved
# lines: 6, 8
def momentum_step(params, grads, velocity, lr, momentum):
    mu = momentum or 0.9
    vs = tuple(mu * v + g for v, g in zip(velocity, grads))
    ps = tuple(p - lr * (v if mu < 1 else v / 2) for p, v in zip(params, vs))
    return ps, vs
