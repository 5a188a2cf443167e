# exercise: clip_by_value
# right: no
# wrong: the clipped arrays are filed under their shapes, so two gradients of one shape become the same array
# name: one-array-of-each-shape
# lines: 7, 8
def clip_by_value(grads, clip_value):
    clipped = {g.shape: np.clip(g, -clip_value, clip_value) for g in grads}
    return tuple(clipped[g.shape] for g in grads)
