# exercise: clip_by_value
# right: no
# wrong: the long clipped vector is read back into the shapes column by column, so that entries of matrices change places
# lines: 15

def clip_by_value(grads, clip_value):
    """Five arrays with every entry between -clip_value and clip_value.

    grads: a tuple or list of five arrays, left as they are.
    """
    flat = np.concatenate([np.ravel(g) for g in grads])
    flat = np.clip(flat, -clip_value, clip_value)
    ends = np.cumsum([g.size for g in grads])[:-1]
    pieces = np.split(flat, ends)
    return [piece.reshape(g.shape, order="F") for piece, g in zip(pieces, grads)]
