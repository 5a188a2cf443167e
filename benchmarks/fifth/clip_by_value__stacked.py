# exercise: clip_by_value
# right: no
# wrong: All five are put into one array first, which crashes because their shapes differ.
# lines: 6
def clip_by_value(grads, clip_value):
    g = np.array(grads)
    return tuple(np.clip(g, -clip_value, clip_value))
