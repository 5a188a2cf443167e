# exercise: momentum_step
# right: no
# wrong: only the list of velocities is copied, not its arrays, so the velocities of the caller are changed in place
# lines: 6, 9, 10
def momentum_step(params, grads, velocity, lr, momentum):
    v = list(velocity)
    theta = list(params)
    for i in range(5):
        v[i] *= momentum
        v[i] += grads[i]
        theta[i] = theta[i] - lr * v[i]
    return theta, v
