# exercise: clip_by_value
# right: yes
def clip_by_value(grads, clip_value):
    def walls(g):
        return np.sign(g) * np.minimum(np.abs(g), clip_value)

    return tuple(map(walls, grads))
