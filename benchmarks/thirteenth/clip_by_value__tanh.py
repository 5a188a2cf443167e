# exercise: clip_by_value
# right: no
# wrong: Every entry is squeezed through a tanh that saturates at the limit, so small entries change too.
# lines: 6
def squash(g, c):
    return c * np.tanh(g / c)


def clip_by_value(grads, clip_value):
    return [squash(g, clip_value) for g in grads]
