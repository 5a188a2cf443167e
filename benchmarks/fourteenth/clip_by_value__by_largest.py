# exercise: clip_by_value
# right: no
# wrong: an array that goes past the limit is scaled as a whole by its largest entry
# lines: 10
def clip_by_value(grads, clip_value):
    clipped = []
    for g in grads:
        largest = np.abs(g).max()
        if largest > clip_value:
            clipped.append(g * (clip_value / largest))
        else:
            clipped.append(g.copy())
    return tuple(clipped)
