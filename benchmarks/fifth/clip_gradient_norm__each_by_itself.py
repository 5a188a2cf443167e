# exercise: clip_gradient_norm
# right: no
# wrong: Every array is clipped by its own norm with a factor of its own, instead of all by their joint norm.
# lines: 16
def shorten(g, limit):
    n = np.linalg.norm(g)
    return g * (limit / n) if n > limit else g

def clip_gradient_norm(grads, max_norm=0.25):
    """Scale all gradients by one factor: their joint L2 norm is then at most max_norm.

    grads    tuple or list of the five gradients; left as they are
    returns  tuple or list of the five gradients, scaled; where the norm is within the
             limit they are unchanged, and may be the very arrays that came in
    """
    return tuple(shorten(g, max_norm) for g in grads)
