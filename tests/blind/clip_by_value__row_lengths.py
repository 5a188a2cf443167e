# exercise: clip_by_value
# right: no
# wrong: each row that is longer than the limit is shortened as a whole, instead of every entry being cut by itself
# name: norm-of-each-row
# lines: 7, 8
def limit_rows(g, c):
    lengths = np.sqrt((g * g).sum(axis=1, keepdims=True))
    return g * np.minimum(1.0, c / np.maximum(lengths, 1e-12))


def clip_by_value(grads, clip_value):
    """
    Clip gradients to [-clip_value, clip_value].
    """
    clipped = []
    for g in grads:
        clipped.append(limit_rows(g, clip_value))
    return tuple(clipped)
