# exercise: clip_by_value
# right: yes
def clip_by_value(grads, clip_value):
    walls = functools.partial(np.minimum, clip_value)
    return [walls(np.maximum(g, -clip_value)) for g in grads]
