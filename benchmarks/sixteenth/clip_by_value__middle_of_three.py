# exercise: clip_by_value
# right: yes
def clip_by_value(grads, clip_value):
    def middle(g):
        wall = np.full(np.shape(g), float(clip_value))
        return np.sort([-wall, g, wall], axis=0)[1]

    return tuple(middle(g) for g in grads)
