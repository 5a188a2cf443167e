# exercise: momentum_step
# right: no
# wrong: the arrays are flattened row by row and put together again column by column, so the entries of each matrix end in wrong places
# lines: 12
def flat(arrays):
    return np.concatenate([a.ravel() for a in arrays])


def unflat(vector, like):
    parts, at = [], 0
    for a in like:
        parts.append(vector[at : at + a.size].reshape(a.shape, order="F"))
        at += a.size
    return parts


def momentum_step(params, grads, velocity, lr, momentum):
    v = momentum * flat(velocity) + flat(grads)
    theta = flat(params) - lr * v
    return unflat(theta, params), unflat(v, params)
