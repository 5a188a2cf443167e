# exercise: momentum_step
# right: no
# wrong: the velocity is a running mean with (1 - momentum) before the gradient, and the parameters are changed in place
# lines: 8, 9
def momentum_step(params, grads, velocity, lr, momentum):
    new_velocity = []
    for p, g, m in zip(params, grads, velocity):
        m = m + (1 - momentum) * (g - m)
        p -= lr * m
        new_velocity.append(m)
    return params, new_velocity
