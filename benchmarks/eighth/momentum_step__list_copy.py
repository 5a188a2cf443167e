# exercise: momentum_step
# right: no
# wrong: only the list of velocities is copied, so the arrays in the caller's velocity are changed in place
# lines: 7
def momentum_step(params, grads, velocity, lr, momentum):
    new_p = list(params)
    new_v = list(velocity)
    for k in range(5):
        new_v[k] *= momentum
        new_v[k] += grads[k]
        new_p[k] = new_p[k] - lr * new_v[k]
    return new_p, new_v
