# exercise: clip_gradient_norm
# right: no
# wrong: Scales the callers' arrays in place as torch does; it also divides by the norm plus 0.001, and so falls short of the limit.
# lines: 7, 10
def clip_gradient_norm(grads, max_norm=0.25):
    total_norm = np.linalg.norm([np.linalg.norm(g) for g in grads])
    clip_coef = max_norm / (total_norm + 1e-3)
    if total_norm > max_norm:
        for g in grads:
            g *= clip_coef
    return grads
