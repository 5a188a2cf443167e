# exercise: clip_by_value
# right: yes
def clip_by_value(grads, clip_value):
    def middle(g):
        wall = np.full(np.shape(g), float(clip_value))
        return np.median(np.stack([-wall, g, wall]), axis=0)

    return tuple(middle(g) for g in grads)
