# exercise: clip_by_value
# right: yes
def clip_by_value(grads, clip_value):
    result = []
    for g in grads:
        c = np.array(g, dtype=float, copy=True)
        c[c > clip_value] = clip_value
        c[c < -clip_value] = -clip_value
        result.append(c)
    return result
