# exercise: momentum_step
# right: no
# wrong: the step is Nesterov's, along grad plus momentum times the new velocity
# lines: 10
def momentum_step(params, grads, velocity, lr, momentum):
    state = {i: (p, g, v) for i, (p, g, v) in enumerate(zip(params, grads, velocity))}
    new_params, new_velocity = [None] * 5, [None] * 5
    for i, (p, g, v) in state.items():
        buf = momentum * v + g
        d = g + momentum * buf
        new_velocity[i] = buf
        new_params[i] = p - lr * d
    return new_params, new_velocity
