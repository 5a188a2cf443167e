# exercise: clip_by_value
# right: no
# wrong: The entries are squeezed by a tanh, so small ones change too.
# lines: 7
def clip_by_value(grads, clip_value):
    c = clip_value
    return tuple(c * np.tanh(g / c) for g in grads)
