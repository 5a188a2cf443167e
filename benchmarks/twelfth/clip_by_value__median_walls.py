# exercise: clip_by_value
# right: yes
def clip_by_value(grads, clip_value):
    def squeeze(g):
        walls = np.stack([np.full(g.shape, -clip_value), g, np.full(g.shape, clip_value)])
        return np.sort(walls, axis=0)[1]

    return tuple(squeeze(g) for g in grads)
