# exercise: momentum_step
# right: no
# wrong: Nesterov's step, which adds the gradient once more
# lines: 10
def momentum_step(params, grads, velocity, lr, momentum):
    new_params, new_velocity = [], []
    for p, g, v in zip(params, grads, velocity):
        v = momentum * v + g
        new_velocity.append(v)
        new_params.append(p - lr * (momentum * v + g))
    return new_params, new_velocity
