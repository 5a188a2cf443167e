# exercise: softmax
# right: no
# wrong: The type of the scores is never made float64, so float32 gives float32 and small integers give half precision.
# lines: 7
def softmax(x, axis=0):
    top = np.amax(x, axis=axis, keepdims=True)
    weights = np.exp(x - top)
    total = weights.sum(axis, keepdims=True)
    return weights / total
