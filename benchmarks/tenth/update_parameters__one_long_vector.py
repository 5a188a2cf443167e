# exercise: update_parameters
# right: yes
def flatten(arrays):
    return np.concatenate([np.ravel(a) for a in arrays])


def unflatten(vector, like):
    start = 0
    for a in like:
        yield vector[start : start + a.size].reshape(a.shape)
        start += a.size


def update_parameters(params, grads, lr=1e-3):
    theta = flatten(params) - lr * flatten(grads)
    return tuple(unflatten(theta, params))
