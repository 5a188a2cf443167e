# exercise: clip_by_value
# right: no
# wrong: The five arrays come back flat, without their shapes.
# lines: 9
def clip_by_value(grads, clip_value):
    sizes = [g.size for g in grads]
    flat = np.concatenate([g.ravel() for g in grads])
    flat = np.minimum(np.maximum(flat, -clip_value), clip_value)
    return tuple(np.split(flat, np.cumsum(sizes)[:-1]))
