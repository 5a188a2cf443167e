# exercise: clip_gradient_norm
# right: no
# wrong: the joint norm is taken for the sum of the five norms, without squares and root
# lines: 7

def clip_gradient_norm(grads, max_norm=0.25):
    norm = sum(map(np.linalg.norm, grads))
    if norm <= max_norm:
        return grads
    return tuple(g * max_norm / norm for g in grads)
