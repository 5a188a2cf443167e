# exercise: clip_gradient_norm
# right: no
# wrong: every array is clipped by its own norm instead of all by their joint one
# lines: 13
def clip_gradient_norm(grads, max_norm=0.25):
    """Scale all gradients by one factor: their joint L2 norm is then at most max_norm.

    grads    tuple or list of the five gradients; left as they are
    returns  tuple or list of the five gradients, scaled; where the norm is within the
             limit they are unchanged, and may be the very arrays that came in
    """
    def clip(g):
        norm = np.linalg.norm(g)
        return g if norm <= max_norm else g * (max_norm / norm)

    return tuple(map(clip, grads))
