# exercise: softmax
# right: no
# wrong: writes the results into an array of the dtype of x: integers become 0, float32 stays
# lines: 6
def softmax(x, axis=0):
    out = np.zeros_like(x)
    z = x.astype(float) - x.max(axis=axis, keepdims=True).astype(float)
    e = np.exp(z)
    out[...] = e / e.sum(axis=axis, keepdims=True)
    return out
