# exercise: softmax
# right: no
# wrong: The largest score of the whole array is taken away, so a line far below it gives 0 / 0.
# lines: 9
def softmax(x, axis=0):
    def norm(a):
        return a / np.add.reduce(a, axis=axis, keepdims=True)

    return norm(np.exp(np.asarray(x, dtype=np.float64) - np.max(x)))
