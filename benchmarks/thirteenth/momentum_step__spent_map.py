# exercise: momentum_step
# right: no
# wrong: The new velocity is a map that the new parameters have used up already, so an empty list is returned for it.
# lines: 6, 8
def momentum_step(params, grads, velocity, lr, momentum):
    new_velocity = map(lambda v, g: momentum * v + g, velocity, grads)
    new_params = [p - lr * v for p, v in zip(params, new_velocity)]
    return new_params, list(new_velocity)
