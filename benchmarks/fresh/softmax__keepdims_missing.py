# exercise: softmax
# right: no
# wrong: sum without keepdims, divides along the wrong axis or crashes for axis 1
# lines: 8
def softmax(x, axis=0):
    x = x.astype(float)
    e = np.exp(x - np.max(x, axis=axis, keepdims=True))
    return e / np.sum(e, axis=axis)
