# exercise: clip_by_value
# right: yes
def clip_by_value(grads, clip_value):
    clipped = []
    for g in grads:
        floor = np.full_like(g, -clip_value, dtype=float)
        clipped.append(np.median([floor, g, -floor], axis=0))
    return clipped
