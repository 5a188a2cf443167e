# exercise: clip_gradient_norm
# right: no
# wrong: In the case where it clips, a generator comes back, not a tuple or a list: it has no length and is empty after one pass.
# lines: 16
def clip_gradient_norm(grads, max_norm=0.25):
    """Scale all gradients by one factor: their joint L2 norm is then at most max_norm.

    grads    tuple or list of the five gradients; left as they are
    returns  tuple or list of the five gradients, scaled; where the norm is within the
             limit they are unchanged, and may be the very arrays that came in
    """
    norm = np.linalg.norm([np.linalg.norm(g) for g in grads])
    if norm <= max_norm:
        return grads
    scale = max_norm / norm
    return (scale * g for g in grads)
