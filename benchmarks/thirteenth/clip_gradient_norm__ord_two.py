# exercise: clip_gradient_norm
# right: no
# wrong: ord=2 gives the largest singular value of a matrix and not the root of its squared entries
# lines: 6
def clip_gradient_norm(grads, max_norm=0.25):
    lengths = [np.linalg.norm(g, ord=2) for g in grads]
    total = np.linalg.norm(lengths, ord=2)
    factor = 1.0 if total <= max_norm else max_norm / total
    return [factor * g for g in grads]
