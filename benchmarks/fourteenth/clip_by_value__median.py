# exercise: clip_by_value
# right: yes
def clip_by_value(grads, clip_value):
    def middle(g):
        low, high = np.full(g.shape, -clip_value), np.full(g.shape, clip_value)
        return np.sort(np.stack([low, g, high]), axis=0)[1]

    return list(map(middle, grads))
