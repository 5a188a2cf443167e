# exercise: clip_by_value
# right: no
# wrong: Only the upper wall stands: large negative entries stay.
# lines: 6
def clip_by_value(grads, clip_value):
    return [np.where(g > clip_value, clip_value, g) for g in grads]
