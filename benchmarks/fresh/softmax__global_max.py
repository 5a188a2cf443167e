# exercise: softmax
# right: no
# wrong: takes the largest of the whole array away, so that slices far below it become 0/0
# lines: 7
def softmax(x, axis=0):
    x = x.astype(float)
    e = np.exp(x - np.max(x))
    return e / np.sum(e, axis=axis, keepdims=True)
