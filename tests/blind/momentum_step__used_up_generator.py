# exercise: momentum_step
# right: no
# wrong: the velocities are a generator that the update of the parameters uses up, so the velocity that is returned is empty
# name: velocity-used-up
# lines: 7, 9
def momentum_step(params, grads, velocity, lr, momentum):
    new_velocity = (momentum * v + g for v, g in zip(velocity, grads))
    new_params = [p - lr * v for p, v in zip(params, new_velocity)]
    return new_params, list(new_velocity)
