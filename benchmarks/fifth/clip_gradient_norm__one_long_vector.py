# exercise: clip_gradient_norm
# right: yes
def clip_gradient_norm(grads, max_norm=0.25):
    """Scale all gradients by one factor: their joint L2 norm is then at most max_norm.

    grads    tuple or list of the five gradients; left as they are
    returns  tuple or list of the five gradients, scaled; where the norm is within the
             limit they are unchanged, and may be the very arrays that came in
    """
    arrow = np.concatenate([np.asarray(g, dtype=float).ravel() for g in grads])
    length = np.sqrt(arrow @ arrow)
    if not length > max_norm:
        return list(grads)
    arrow = arrow * (max_norm / length)
    ends = np.cumsum([g.size for g in grads])
    return [piece.reshape(g.shape) for piece, g in zip(np.split(arrow, ends[:-1]), grads)]
