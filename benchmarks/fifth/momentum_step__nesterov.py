# exercise: momentum_step
# right: no
# wrong: The step looks ahead as Nesterov's does: gradient plus momentum times the new velocity.
# lines: 11
def momentum_step(params, grads, velocity, lr, momentum):
    """SGD with (Nesterov) momentum, see torch.optim.SGD."""
    new_params = []
    new_velocity = []
    for param, grad, buf in zip(params, grads, velocity, strict=True):
        buf = momentum * buf + grad
        update = grad + momentum * buf
        new_params.append(param - lr * update)
        new_velocity.append(buf)
    return new_params, new_velocity
