# exercise: momentum_step
# right: no
# wrong: the velocity is the step itself, with the rate and the minus sign inside it, which is another velocity than the docstring's
# lines: 9, 10
def momentum_step(params, grads, velocity, lr, momentum):
    """v ← momentum · v + grad, then param ← param - lr · v, for each of the five."""
    new_params, new_velocity = [], []
    for w, dw, v in zip(params, grads, velocity):
        v = momentum * v - lr * dw
        w = w + v
        new_params.append(w)
        new_velocity.append(v)
    return new_params, new_velocity
