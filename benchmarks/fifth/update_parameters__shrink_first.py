# exercise: update_parameters
# right: no
# wrong: The parameters also shrink by the rate at every step (weight decay), which the stub does not ask for.
# lines: 6
def update_parameters(params, grads, lr=1e-3):
    decay = 1.0 - lr
    return tuple(decay * p - lr * g for p, g in zip(params, grads))
