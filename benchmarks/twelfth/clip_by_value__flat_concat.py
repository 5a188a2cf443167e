# exercise: clip_by_value
# right: no
# wrong: the list is joined into one long vector, and cut apart again and the pieces are returned last first
# lines: 12
def clip_by_value(grads, clip_value):
    everything = np.concatenate([g.ravel() for g in grads]).clip(-clip_value, clip_value)
    result, end = [], everything.size
    for g in grads[::-1]:
        start = end - g.size
        result.append(everything[start:end].reshape(g.shape))
        end = start
    return tuple(result)
