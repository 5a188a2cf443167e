# exercise: clip_by_value
# right: no
# wrong: every entry becomes plus or minus the limit, the small ones as well
# lines: 6
def clip_by_value(grads, clip_value):
    limit = lambda g: np.sign(g) * np.maximum(np.abs(g) > 0, 1) * clip_value
    return list(map(limit, grads))
