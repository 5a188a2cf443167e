# exercise: clip_by_value
# right: no
# wrong: scales each array by its largest entry
# lines: 9
def clip_by_value(grads, clip_value):
    out = []
    for g in grads:
        largest = np.abs(g).max()
        out.append(g * (clip_value / largest) if largest > clip_value else g.copy())
    return out
