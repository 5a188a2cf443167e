# exercise: softmax
# right: no
# wrong: The axis is moved to the end and not moved back properly, which shuffles the axes of arrays with three or more axes.
# lines: 10
# name: axis-moved-the-same-way-twice
def softmax(x, axis=0):
    scores = np.moveaxis(np.asarray(x, dtype=float), axis, -1)
    weights = np.exp(scores - scores.max(axis=-1, keepdims=True))
    probs = weights / weights.sum(axis=-1, keepdims=True)
    return np.moveaxis(probs, axis, -1)
