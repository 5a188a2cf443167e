# exercise: softmax
# right: no
# wrong: The largest score of the whole array is taken away, so a line whose scores all lie far below it becomes 0/0.
# lines: 9
def softmax(x, axis=0):
    x = np.asarray(x, dtype=np.float64)

    def shift(a):
        return a - np.max(a)

    def normalise(a):
        return a / np.sum(a, axis=axis, keepdims=True)

    return normalise(np.exp(shift(x)))
