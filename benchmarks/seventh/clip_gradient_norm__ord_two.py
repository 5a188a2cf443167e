# exercise: clip_gradient_norm
# right: no
# wrong: The order 2 makes np.linalg.norm give a matrix's largest singular value, so the joint norm is too small and the result can stay too long.
# lines: 12
def clip_gradient_norm(grads, max_norm=0.25):
    """Scale all gradients by one factor: their joint L2 norm is then at most max_norm.

    grads    tuple or list of the five gradients; left as they are
    returns  tuple or list of the five gradients, scaled; where the norm is within the
             limit they are unchanged, and may be the very arrays that came in
    """
    norms = [np.linalg.norm(g, ord=2) for g in grads]
    joint = np.sqrt(np.sum(np.square(norms)))
    factor = min(1.0, max_norm / joint) if joint > 0 else 1.0
    return [factor * g for g in grads]
