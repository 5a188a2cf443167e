# exercise: clip_gradient_norm
# right: no
# wrong: the helper clips entry by entry to ±max_norm: the arrow turns and may stay too long
# lines: 11

def joint_length(arrays):
    return np.linalg.norm([np.linalg.norm(a) for a in arrays])


def limited(array, limit):
    return np.clip(array, -limit, limit)


def clip_gradient_norm(grads, max_norm=0.25):
    if joint_length(grads) <= max_norm:
        return grads
    return [limited(g, max_norm) for g in grads]
