# exercise: clip_by_value
# right: no
# wrong: The flat pieces are given back their shape column by column, so the entries of the matrices stand in other places.
# lines: 11
def clip_by_value(grads, clip_value):
    long = np.concatenate([g.ravel() for g in grads])
    long = np.minimum(np.maximum(long, -clip_value), clip_value)
    back, start = [], 0
    for g in grads:
        piece = long[start : start + g.size]
        back.append(piece.reshape(g.shape, order="F"))
        start += g.size
    return back
