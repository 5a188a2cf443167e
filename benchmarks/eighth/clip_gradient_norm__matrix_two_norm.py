# exercise: clip_gradient_norm
# right: no
# wrong: For the matrices, ord=2 gives the largest singular value and not the root of the sum of squares, so the joint norm comes out too small.
# lines: 6
def clip_gradient_norm(grads, max_norm=0.25):
    norms = [np.linalg.norm(g, ord=2) for g in grads]
    total = np.linalg.norm(norms)
    if total <= max_norm:
        return grads
    factor = max_norm / total
    return [factor * g for g in grads]
