# exercise: update_parameters
# right: no
# wrong: the rate is never handed to the helper, which always uses its own 1e-3
# lines: 10
def descend(theta, slope, lr=1e-3):
    return theta - lr * slope


def update_parameters(params, grads, lr=1e-3):
    return tuple(map(descend, params, grads))
