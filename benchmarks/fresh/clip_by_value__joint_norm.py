# exercise: clip_by_value
# right: no
# wrong: shortens all five together, as lab 04 did
# lines: 8
def clip_by_value(grads, clip_value):
    norm = np.sqrt(sum(np.sum(g ** 2) for g in grads))
    scale = min(1.0, clip_value / norm)
    return [g * scale for g in grads]
