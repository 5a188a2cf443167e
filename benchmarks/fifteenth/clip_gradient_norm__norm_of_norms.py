# exercise: clip_gradient_norm
# right: no
# wrong: asks for the norm of order 2, which for a matrix is its largest singular value and not the root of the sum of its squares, so the joint norm comes out too small
# lines: 6
def clip_gradient_norm(grads, max_norm=0.25):
    lengths = [np.linalg.norm(g, 2) for g in grads]
    total = np.linalg.norm(lengths, 2)
    if total <= max_norm:
        return grads
    return [max_norm / total * g for g in grads]
