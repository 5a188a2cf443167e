# exercise: momentum_step
# right: no
# wrong: multiplies a list by a float (crashes)
# lines: 6
def momentum_step(params, grads, velocity, lr, momentum):
    new_velocity = momentum * list(velocity) + list(grads)
    new_params = [p - lr * v for p, v in zip(params, new_velocity)]
    return new_params, new_velocity
