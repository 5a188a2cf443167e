# exercise: clip_by_value
# right: no
# wrong: after clipping one long vector the pieces are put back column by column although they were laid out row by row, so matrices come back shuffled
# lines: 10
# name: put-back-column-by-column
def clip_by_value(grads, clip_value):
    flat = np.concatenate([np.ravel(g) for g in grads])
    flat = np.clip(flat, -clip_value, clip_value)
    ends = np.cumsum([g.size for g in grads])[:-1]
    return [part.reshape(g.shape, order="F") for part, g in zip(np.split(flat, ends), grads)]
