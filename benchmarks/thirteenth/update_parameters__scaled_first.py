# exercise: update_parameters
# right: no
# wrong: the gradients are multiplied with the rate in place, so the caller's gradients are changed
# lines: 6
def update_parameters(params, grads, lr=1e-3):
    steps = [np.multiply(grad, lr, out=grad) for grad in grads]
    return tuple(np.subtract(*pair) for pair in zip(params, steps))
