# exercise: momentum_step
# right: no
# wrong: The step is taken along the old velocity, and the velocities are returned before the parameters.
# lines: 8, 12, 14
def momentum_step(params, grads, velocity, lr, momentum):
    if len(params) == 0:
        return [], []
    first = params[0] - lr * velocity[0]
    speed = velocity[0] * momentum + grads[0]
    ps, vs = [], []
    for p, g, v in zip(params[1:], grads[1:], velocity[1:]):
        ps.append(p - lr * v)
        vs.append(v * momentum + g)
    return [speed] + vs, [first] + ps
