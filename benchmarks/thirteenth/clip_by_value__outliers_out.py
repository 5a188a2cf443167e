# exercise: clip_by_value
# right: no
# wrong: Entries beyond the limit are set to 0 instead of the limit, and it happens in the arrays that came in.
# lines: 6, 9
def clip_by_value(grads, clip_value):
    result = list(grads)
    for g in result:
        outlier = np.abs(g) > clip_value
        g[outlier] = 0
    return result
