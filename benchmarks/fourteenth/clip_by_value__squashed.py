# exercise: clip_by_value
# right: no
# wrong: tanh squeezes every entry, so entries within the limit become smaller too
# lines: 6
def clip_by_value(grads, clip_value):
    squash = lambda g: clip_value * np.tanh(g / clip_value)
    return tuple(squash(g) for g in grads)
