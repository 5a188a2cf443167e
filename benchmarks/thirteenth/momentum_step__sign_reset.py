# exercise: momentum_step
# right: no
# wrong: Where velocity and gradient point in opposite ways the past is dropped instead of being weighed against the gradient.
# lines: 7
def remembered(v, g, momentum):
    same_way = v * g >= 0
    return np.where(same_way, momentum * v, 0.0) + g


def momentum_step(params, grads, velocity, lr, momentum):
    new_velocity = [remembered(v, g, momentum) for v, g in zip(velocity, grads)]
    new_params = [p - lr * v for p, v in zip(params, new_velocity)]
    return new_params, new_velocity
