# exercise: momentum_step
# right: no
# wrong: the velocity holds minus the rate times the gradients and not their plain sum
# lines: 8, 10
def momentum_step(params, grads, velocity, lr, momentum):
    new_params, new_velocity = [], []
    for w, g, v in zip(params, grads, velocity):
        v = momentum * v - lr * g
        new_velocity.append(v)
        new_params.append(w + v)
    return tuple(new_params), tuple(new_velocity)
