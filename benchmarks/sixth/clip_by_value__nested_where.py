# exercise: clip_by_value
# right: no
# wrong: The lower wall is compared without its minus sign, so every entry below clip_value becomes -clip_value.
# lines: 9
def clip_by_value(grads, clip_value):
    hi, lo = clip_value, -clip_value

    def walls(g):
        return np.where(g > hi, hi, np.where(g < hi, lo, g))

    return tuple(walls(g) for g in grads)
