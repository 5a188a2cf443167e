# exercise: clip_by_value
# right: no
# wrong: np.vectorize takes its type from the first entry, so with a whole-number limit and a clipped first entry the whole array is cut to integers
# lines: 6
def clip_by_value(grads, clip_value):
    squeeze_in = np.vectorize(lambda v: max(-clip_value, min(clip_value, v)))
    return [squeeze_in(g) for g in grads]
