# exercise: momentum_step
# right: no
# wrong: mixes with 1 - momentum except where the velocity is zero, so later steps are too short
# lines: 7
def momentum_step(params, grads, velocity, lr, momentum):
    new_velocity = [
        np.where(v == 0, g, momentum * v + (1 - momentum) * g) for v, g in zip(velocity, grads)
    ]
    new_params = [p - lr * v for p, v in zip(params, new_velocity)]
    return new_params, new_velocity
