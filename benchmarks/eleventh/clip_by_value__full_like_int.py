# exercise: clip_by_value
# right: no
# wrong: the walls are arrays of whole numbers made with dtype int, so a limit of 0.1 becomes 0
# lines: 8
def clip_by_value(grads, clip_value):
    out = []
    for g in grads:
        hi = np.full(g.shape, clip_value, dtype=int)
        out.append(np.minimum(np.maximum(g, -hi), hi))
    return out
