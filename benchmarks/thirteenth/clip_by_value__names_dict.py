# exercise: clip_by_value
# right: no
# wrong: Both biases are filed under the same name, so one of them is lost and four arrays come back.
# lines: 6, 10
def clip_by_value(grads, clip_value):
    names = ["U", "V", "W", "b", "b"]
    clipped = {}
    for name, g in zip(names, grads):
        over, under = g > clip_value, g < -clip_value
        clipped[name] = np.where(over, clip_value, np.where(under, -clip_value, g))
    return list(clipped.values())
