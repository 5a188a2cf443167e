# exercise: clip_by_value
# right: no
# wrong: The copy of the tuple is shallow: the entries are cut in the arrays that came in.
# lines: 6, 9, 10
def clip_by_value(grads, clip_value):
    result = list(grads)
    for i in range(len(result)):
        g = result[i]
        g[g > clip_value] = clip_value
        g[g < -clip_value] = -clip_value
    return result
