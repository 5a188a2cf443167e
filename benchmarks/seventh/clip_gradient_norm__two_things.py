# exercise: clip_gradient_norm
# right: no
# wrong: The norm is the root of the mean of the squares and not of their sum, and the arrays that came in are scaled themselves.
# lines: 7, 10
def clip_gradient_norm(grads, max_norm=0.25):
    flat = np.concatenate([g.flatten() for g in grads])
    norm = np.sqrt(np.mean(flat**2))
    if norm > max_norm:
        for g in grads:
            g *= max_norm / norm
    return grads
