# exercise: softmax
# right: no
# wrong: The result is an array like x, so with integer scores the probabilities are cut off to 0 and 1.
# lines: 13
def _lane(scores):
    top = max(scores)
    weights = [np.exp(float(s) - float(top)) for s in scores]
    total = sum(weights)
    return [w / total for w in weights]


def softmax(x, axis=0):
    out = np.zeros_like(x)
    lanes = np.moveaxis(x, axis, -1)
    target = np.moveaxis(out, axis, -1)
    for place in np.ndindex(lanes.shape[:-1]):
        target[place] = _lane(lanes[place])
    return out
