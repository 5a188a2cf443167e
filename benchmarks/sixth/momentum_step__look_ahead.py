# exercise: momentum_step
# right: no
# wrong: The parameter takes a Nesterov step, gradient plus momentum times the new velocity, not the plain one.
# lines: 10
def momentum_step(params, grads, velocity, lr, momentum):
    """One SGD update with momentum for a list of parameters."""
    new_params, new_velocity = [], []
    for param, grad, vel in zip(params, grads, velocity, strict=True):
        vel_next = momentum * vel + grad
        update = grad + momentum * vel_next
        new_params.append(param - lr * update)
        new_velocity.append(vel_next)
    return tuple(new_params), tuple(new_velocity)
