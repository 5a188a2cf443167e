# exercise: clip_by_value
# right: yes
def clip_by_value(grads, clip_value):
    def between(a):
        return np.median(np.stack([np.full_like(a, -clip_value), a, np.full_like(a, clip_value)]), axis=0)
    return [between(np.asarray(a)) for a in grads]
