# exercise: clip_gradient_norm
# right: no
# wrong: works as torch's function does: scales the caller's arrays in place and gives back the norm
# lines: 10, 11
def clip_gradient_norm(grads, max_norm=0.25):
    total_norm = np.sqrt(np.sum([np.sum(np.square(g)) for g in grads]))
    clip_coef = max_norm / (total_norm + 1e-6)
    if clip_coef < 1:
        for g in grads:
            g *= clip_coef
    return total_norm
