# exercise: momentum_step
# right: no
# wrong: the step is Nesterov's: grad + momentum times the new velocity instead of the new velocity
# lines: 8
def momentum_step(params, grads, velocity, lr, momentum):
    """v <- momentum * v + grad, then param <- param - lr * v, for each of the five."""
    new_velocity = tuple(momentum * v + g for v, g in zip(velocity, grads))
    update = [g + momentum * v for g, v in zip(grads, new_velocity)]
    new_params = tuple(p - lr * u for p, u in zip(params, update))
    return new_params, new_velocity
