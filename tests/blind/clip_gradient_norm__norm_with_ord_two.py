# exercise: clip_gradient_norm
# right: no
# wrong: np.linalg.norm(g, 2) gives a matrix's largest singular value, not the root of its squared entries, so the joint norm is too small.
# lines: 7
# name: largest-singular-value
def clip_gradient_norm(grads, max_norm=0.25):
    norms = [np.linalg.norm(g, 2) for g in grads]
    total = np.linalg.norm(norms)
    factor = min(1.0, max_norm / total) if total > 0 else 1.0
    return [factor * g for g in grads]
