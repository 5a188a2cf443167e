# exercise: clip_gradient_norm
# right: no
# wrong: np.linalg.norm with 2 gives a matrix's largest singular value and not the root of its squares
# lines: 6
def clip_gradient_norm(grads, max_norm=0.25):
    norms = np.array([np.linalg.norm(g, 2) for g in grads])
    total_norm = np.linalg.norm(norms)
    clip_coef = min(1.0, max_norm / total_norm) if total_norm > 0 else 1.0
    return [g * clip_coef for g in grads]
