# exercise: momentum_step
# right: no
# wrong: where velocity and gradient have different signs the old velocity is dropped and does not count
# lines: 9, 10
def momentum_step(params, grads, velocity, lr, momentum):
    """v ← momentum · v + grad, then param ← param - lr · v, for each of the five."""
    new_params, new_velocity = [], []
    for p, g, v in zip(params, grads, velocity):
        uphill = v * g < 0
        v = np.where(uphill, 0.0, momentum * v) + g
        new_velocity += [v]
        new_params += [p - lr * v]
    return new_params, new_velocity
