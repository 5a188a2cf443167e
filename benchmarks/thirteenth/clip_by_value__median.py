# exercise: clip_by_value
# right: yes
def middle_of_three(low, x, high):
    layers = np.stack([np.full(np.shape(x), low, float), np.asarray(x, float), np.full(np.shape(x), high, float)])
    return np.sort(layers, axis=0)[1]


def clip_by_value(grads, clip_value):
    c = float(clip_value)
    return tuple(map(lambda g: middle_of_three(-c, g, c), grads))
