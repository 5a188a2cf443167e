# exercise: clip_by_value
# right: no
# wrong: the long vector is cut at the sizes themselves and not at their running sums, so the pieces do not fit
# lines: 9
def clip_by_value(grads, clip_value):
    long = np.concatenate([np.ravel(g) for g in grads])
    long = np.fmin(np.fmax(long, -clip_value), clip_value)
    sizes = [g.size for g in grads]
    pieces = np.split(long, sizes[:-1])
    return tuple(np.resize(piece, g.shape) for piece, g in zip(pieces, grads))
