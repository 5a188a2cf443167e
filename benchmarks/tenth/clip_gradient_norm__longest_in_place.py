# exercise: clip_gradient_norm
# right: no
# wrong: measures only the longest of the five arrays, not all together, and scales the caller's arrays in place
# lines: 6, 9
def clip_gradient_norm(grads, max_norm=0.25):
    longest = max(np.linalg.norm(g) for g in grads)
    if longest > max_norm:
        for g in grads:
            np.multiply(g, max_norm / longest, out=g)
    return grads
