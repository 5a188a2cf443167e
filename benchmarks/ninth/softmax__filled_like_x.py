# exercise: softmax
# right: no
# wrong: The result is an array of the type of x, so integer scores give probabilities cut to 0 or 1.
# lines: 7
def softmax(x, axis=0):
    x = np.asarray(x)
    out = np.empty_like(x)
    source = np.moveaxis(x, axis, -1)
    target = np.moveaxis(out, axis, -1)
    for place in np.ndindex(source.shape[:-1]):
        line = source[place]
        e = np.exp(line - line.max())
        target[place] = e / e.sum()
    return out
