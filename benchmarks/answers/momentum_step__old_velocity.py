# exercise: momentum_step
# right: no
# wrong: the step is taken with the velocity that came in, before this gradient was added to it

def momentum_step(params, grads, velocity, lr, momentum):
    new_params, new_velocity = [], []
    for p, g, v in zip(params, grads, velocity):
        new_params.append(p - lr * v)
        new_velocity.append(momentum * v + g)
    return new_params, new_velocity
