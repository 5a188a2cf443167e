# exercise: clip_by_value
# right: yes
def clip_by_value(grads, clip_value):
    return tuple(np.where(np.abs(g) > clip_value, np.sign(g) * clip_value, g) for g in grads)
