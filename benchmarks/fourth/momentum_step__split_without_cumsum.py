# exercise: momentum_step
# right: no
# wrong: one flat vector that is split at the sizes, not at their cumulative sums, so it crashes in reshape
# lines: 11
def momentum_step(params, grads, velocity, lr, momentum):
    shapes = [p.shape for p in params]
    theta, g, v = (np.concatenate([a.ravel() for a in some]) for some in (params, grads, velocity))

    def unflatten(vector):
        sizes = [int(np.prod(shape)) for shape in shapes]
        pieces = np.split(vector, sizes[:-1])
        return [piece.reshape(shape) for piece, shape in zip(pieces, shapes)]

    v = momentum * v + g
    theta = theta - lr * v
    return unflatten(theta), unflatten(v)
