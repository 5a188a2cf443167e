# exercise: clip_by_value
# right: no
# wrong: all entries in one flat vector, and those that are too large lose their sign
# lines: 7
def clip_by_value(grads, clip_value):
    flat = np.concatenate([g.ravel() for g in grads]).astype(float)
    flat[np.abs(flat) > clip_value] = clip_value
    ends = np.cumsum([g.size for g in grads])[:-1]
    return [part.reshape(g.shape) for part, g in zip(np.split(flat, ends), grads)]
