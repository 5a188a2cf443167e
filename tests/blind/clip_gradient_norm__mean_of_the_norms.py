# exercise: clip_gradient_norm
# right: no
# wrong: the norm is the mean of the five arrays' norms
# lines: 8
# name: norms-averaged
def clip_gradient_norm(grads, max_norm=0.25):
    norms = np.array([np.linalg.norm(g) for g in grads])
    total = norms.mean()
    k = min(1, max_norm / total) if total > 0 else 1
    return [k * g for g in grads]
