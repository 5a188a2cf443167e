# exercise: clip_by_value
# right: no
# wrong: puts the five arrays in one, which only works if their shapes are alike (crashes)
# lines: 6
def clip_by_value(grads, clip_value):
    stacked = np.array(grads)
    return list(np.clip(stacked, -clip_value, clip_value))
