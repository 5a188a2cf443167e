# exercise: clip_by_value
# right: no
# wrong: the five are flattened, clipped and cut up again with the lengths as cut places, not their running sums, so shapes do not fit and it crashes
# lines: 9
def clip_by_value(grads, clip_value):
    flat = np.concatenate([g.reshape(-1) for g in grads])
    flat = np.clip(flat, -clip_value, clip_value)
    sizes = [g.size for g in grads]
    pieces = np.split(flat, sizes[:-1])
    return [piece.reshape(g.shape) for piece, g in zip(pieces, grads)]
