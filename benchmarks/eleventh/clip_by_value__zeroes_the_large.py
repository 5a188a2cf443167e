# exercise: clip_by_value
# right: no
# wrong: entries beyond the limit become 0 instead of the limit
# lines: 7
def clip_by_value(grads, clip_value):
    inside = lambda g: (g <= clip_value) & (g >= -clip_value)
    return [g * inside(g) for g in grads]
