# exercise: softmax
# right: no
# wrong: two faults: the mean is taken away and not the largest score, so scores far above their mean overflow; and the result is written into an array of the type of x, where integers cut probabilities to 0
# lines: 6, 11
def softmax(x, axis=0):
    result = np.zeros_like(x)
    lines = np.moveaxis(x, axis, -1)
    out = np.moveaxis(result, axis, -1)
    for place in np.ndindex(lines.shape[:-1]):
        line = lines[place]
        e = np.exp(line - line.mean())
        out[place] = e / e.sum()
    return result
