# exercise: update_parameters
# right: no
# wrong: The rate is multiplied into the caller's gradient arrays, which are changed.
# lines: 8
def update_parameters(params, grads, lr=1e-3):
    def descend(pair):
        theta, step = pair
        np.multiply(step, lr, out=step)
        return np.subtract(theta, step)

    return tuple(map(descend, zip(params, grads)))
