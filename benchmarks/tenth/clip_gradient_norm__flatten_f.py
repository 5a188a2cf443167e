# exercise: clip_gradient_norm
# right: no
# wrong: flattens the arrays column by column but folds them back row by row, so the entries of clipped matrices change places
# lines: 6
def clip_gradient_norm(grads, max_norm=0.25):
    arrow = np.concatenate([g.flatten("F") for g in grads])
    length = np.linalg.norm(arrow)
    if length <= max_norm:
        return tuple(grads)
    arrow = arrow * (max_norm / length)
    ends = np.cumsum([g.size for g in grads])
    pieces = np.split(arrow, ends[:-1])
    return tuple(piece.reshape(g.shape) for piece, g in zip(pieces, grads))
