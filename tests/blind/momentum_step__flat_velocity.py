# exercise: momentum_step
# right: no
# wrong: The new velocity is returned as one long vector instead of five arrays.
# name: velocity-in-one-array
# lines: 16
def flatten(arrays):
    return np.concatenate([np.ravel(a) for a in arrays])


def momentum_step(params, grads, velocity, lr, momentum):
    v = momentum * flatten(velocity) + flatten(grads)
    moved, place = [], 0
    for p in params:
        moved.append(p - lr * v[place : place + p.size].reshape(p.shape))
        place += p.size
    return tuple(moved), v
