# exercise: clip_gradient_norm
# right: no
# wrong: The long arrow is made column by column and cut up again row by row, so the entries of a clipped matrix stand in other places.
# lines: 12
def clip_gradient_norm(grads, max_norm=0.25):
    """Scale all gradients by one factor: their joint L2 norm is then at most max_norm.

    grads    tuple or list of the five gradients; left as they are
    returns  tuple or list of the five gradients, scaled; where the norm is within the
             limit they are unchanged, and may be the very arrays that came in
    """
    arrow = np.concatenate([g.ravel(order="F") for g in grads])
    norm = np.linalg.norm(arrow)
    if norm <= max_norm:
        return grads
    arrow = arrow * (max_norm / norm)
    ends = np.cumsum([g.size for g in grads])
    return [
        piece.reshape(g.shape) for piece, g in zip(np.split(arrow, ends[:-1]), grads)
    ]
