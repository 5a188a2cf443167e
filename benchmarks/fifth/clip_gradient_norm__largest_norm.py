# exercise: clip_gradient_norm
# right: no
# wrong: Two faults: the largest of the five norms is taken for the joint norm, and the arrays that came in are scaled in place.
# lines: 6, 9
def clip_gradient_norm(grads, max_norm=0.25):
    norm = max(map(np.linalg.norm, grads))
    if norm > max_norm:
        for g in grads:
            g *= max_norm / norm
    return grads
