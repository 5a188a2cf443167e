# exercise: clip_gradient_norm
# right: no
# wrong: every array is clipped by its own norm, not all by the joint one
# lines: 9

def clip_gradient_norm(grads, max_norm=0.25):
    clipped = []
    for g in grads:
        norm = np.sqrt(np.sum(g**2))
        if norm > max_norm:
            g = g * (max_norm / norm)
        clipped.append(g)
    return clipped
