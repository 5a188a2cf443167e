# exercise: clip_by_value
# right: yes
def clip_by_value(grads, clip_value):
    def squash(g):
        return np.copysign(np.minimum(np.abs(g), clip_value), g)

    return tuple(map(squash, grads))
