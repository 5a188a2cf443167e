# exercise: clip_gradient_norm
# right: no
# wrong: The arrays that came in are scaled in place.
# lines: 10
def clip_gradient_norm(grads, max_norm=0.25):
    arrow = np.concatenate([g.ravel() for g in grads])
    ratio = np.linalg.norm(arrow) / max_norm
    if ratio > 1:
        for g in grads:
            g /= ratio
    return grads
