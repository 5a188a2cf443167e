# exercise: clip_gradient_norm
# right: no
# wrong: takes the largest singular value of each array, not the root of the sum of squares, for its length
# lines: 6
def clip_gradient_norm(grads, max_norm=0.25):
    parts = np.array([np.linalg.norm(g, 2) for g in grads])
    joint = np.sqrt(parts @ parts)
    if joint > max_norm:
        return tuple(g * max_norm / joint for g in grads)
    return tuple(grads)
