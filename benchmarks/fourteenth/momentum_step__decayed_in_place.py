# exercise: momentum_step
# right: no
# wrong: the velocity that came in is multiplied by the momentum in place
# lines: 9
def momentum_step(params, grads, velocity, lr, momentum):
    n = len(params)
    new_params, new_velocity = [None] * n, [None] * n
    for k in range(n):
        kept = np.multiply(velocity[k], momentum, out=velocity[k])
        new_velocity[k] = kept + grads[k]
        new_params[k] = params[k] - lr * new_velocity[k]
    return new_params, new_velocity
