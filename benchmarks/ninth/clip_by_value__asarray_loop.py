# exercise: clip_by_value
# right: no
# wrong: np.asarray makes no copy, so the entries are cut in the gradients that came in
# lines: 8
def clip_by_value(grads, clip_value):
    result = []
    for grad in grads:
        out = np.asarray(grad)
        for place, value in np.ndenumerate(out):
            if abs(value) > clip_value:
                out[place] = clip_value if value > 0 else -clip_value
        result.append(out)
    return result
