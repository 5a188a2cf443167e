# exercise: momentum_step
# right: no
# wrong: the step looks ahead as Nesterov's does, gradient plus momentum times the new velocity
# lines: 7
def momentum_step(params, grads, velocity, lr, momentum):
    new_velocity = [momentum * v + g for v, g in zip(velocity, grads)]
    lookahead = [g + momentum * v for v, g in zip(new_velocity, grads)]
    new_params = [p - lr * d for p, d in zip(params, lookahead)]
    return new_params, new_velocity
