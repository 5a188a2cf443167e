# exercise: clip_gradient_norm
# right: no
# wrong: Takes np.linalg.norm with order 2, the largest singular value of each matrix, not the root of the squared entries.
# lines: 6
def clip_gradient_norm(grads, max_norm=0.25):
    lengths = [np.linalg.norm(g, 2) for g in grads]
    joint = np.hypot.reduce(lengths)
    if joint <= max_norm:
        return grads
    return tuple(g * (max_norm / joint) for g in grads)
