# exercise: clip_gradient_norm
# right: no
# wrong: gradients shorter than the limit are stretched to it instead of left unchanged
# lines: 14
def clip_gradient_norm(grads, max_norm=0.25):
    """Scale all gradients by one factor: their joint L2 norm is then at most max_norm.

    grads    tuple or list of the five gradients; left as they are
    returns  tuple or list of the five gradients, scaled; where the norm is within the
             limit they are unchanged, and may be the very arrays that came in
    """
    arrow = np.concatenate([g.ravel() for g in grads])
    length = np.sqrt(arrow @ arrow)
    if length == 0:
        return list(grads)
    arrow = arrow * (max_norm / length)
    pieces = np.split(arrow, np.cumsum([g.size for g in grads])[:-1])
    return [piece.reshape(g.shape) for piece, g in zip(pieces, grads)]
