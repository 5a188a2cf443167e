# exercise: clip_gradient_norm
# right: no
# wrong: Short gradients are stretched to the limit too (and zeros become NaN), and the arrays that came in are changed.
# lines: 11, 12
def clip_gradient_norm(grads, max_norm=0.25):
    total = 0.0
    for g in grads:
        total += float((g**2).sum())
    length = np.sqrt(total)
    for g in grads:
        g /= length
        g *= max_norm
    return grads
