# exercise: update_parameters
# right: no
# wrong: Steps by the sign of the gradient, so that its size no longer counts.
# lines: 6
def update_parameters(params, grads, lr=1e-3):
    direction = [np.sign(g) for g in grads]
    return tuple(p - lr * d for p, d in zip(params, direction))
