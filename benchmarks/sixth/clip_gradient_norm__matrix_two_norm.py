# exercise: clip_gradient_norm
# right: no
# wrong: norm with ord=2 is the largest singular value of a matrix, not the root of its summed squares, so the joint norm comes out too small
# lines: 6
def clip_gradient_norm(grads, max_norm=0.25):
    norms = [np.linalg.norm(g, ord=2) for g in grads]
    total = np.linalg.norm(norms)
    if total > max_norm:
        return [g * max_norm / total for g in grads]
    return grads
