# exercise: momentum_step
# right: no
# wrong: the step looks ahead as Nesterov's does, with the gradient plus momentum times the new velocity
# lines: 10
def momentum_step(params, grads, velocity, lr, momentum):
    new_params, new_velocity = [], []
    for i in range(5):
        v = momentum * velocity[i] + grads[i]
        new_velocity.append(v)
        new_params.append(params[i] - lr * (grads[i] + momentum * v))
    return tuple(new_params), tuple(new_velocity)
