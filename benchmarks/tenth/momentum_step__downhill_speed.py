# exercise: momentum_step
# right: no
# wrong: the velocity has the opposite sign (it points downhill and is added), so a velocity that was handed in pushes the wrong way round and the one returned is negated
# lines: 8, 10
def momentum_step(params, grads, velocity, lr, momentum):
    new_params, new_velocity = [], []
    for i in range(5):
        v = momentum * velocity[i] - grads[i]
        new_velocity.append(v)
        new_params.append(params[i] + lr * v)
    return new_params, new_velocity
