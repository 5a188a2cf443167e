# exercise: clip_by_value
# right: no
# wrong: if one entry lies beyond a wall, every entry of the array is put on a wall
# lines: 8
def clip_by_value(grads, clip_value):
    out = []
    for g in grads:
        if (np.abs(g) > clip_value).any():
            out.append(np.sign(g) * clip_value)
        else:
            out.append(g.copy())
    return out
