# exercise: momentum_step
# right: no
# wrong: the rate stands in the velocity as well as in the step, so it counts twice (lr * g)

def momentum_step(params, grads, velocity, lr, momentum):
    pairs = []
    for p, g, v in zip(params, grads, velocity, strict=True):
        v = momentum * v + lr * g
        pairs.append((p - lr * v, v))
    new_params, new_velocity = zip(*pairs)
    return new_params, new_velocity
