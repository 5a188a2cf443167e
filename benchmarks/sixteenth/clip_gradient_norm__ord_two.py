# exercise: clip_gradient_norm
# right: no
# wrong: For a matrix, ord=2 gives its largest singular value, not the root of the sum of its squares.
# lines: 6
def clip_gradient_norm(grads, max_norm=0.25):
    norms = [np.linalg.norm(g, ord=2) for g in grads]
    norm = np.linalg.norm(norms)
    if norm <= max_norm:
        return grads
    return [g * (max_norm / norm) for g in grads]
