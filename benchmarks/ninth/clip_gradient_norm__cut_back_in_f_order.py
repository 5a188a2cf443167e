# exercise: clip_gradient_norm
# right: no
# wrong: The long arrow is written down row by row and cut back into arrays column by column, so the entries of the matrices change places.
# lines: 12
def flatten(grads):
    return np.concatenate([g.reshape(-1) for g in grads])


def unflatten(arrow, like):
    ends = np.cumsum([g.size for g in like])[:-1]
    pieces = np.split(arrow, ends)
    return [piece.reshape(g.shape, order="F") for piece, g in zip(pieces, like)]


def clip_gradient_norm(grads, max_norm=0.25):
    arrow = flatten(grads)
    length = np.sqrt(arrow @ arrow)
    if length > max_norm:
        arrow = arrow * (max_norm / length)
    return unflatten(arrow, grads)
