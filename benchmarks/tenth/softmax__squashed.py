# exercise: softmax
# right: no
# wrong: The scores are squashed with a sigmoid and divided by their sum, in place of exponentials divided by theirs.
# lines: 7
def softmax(x, axis=0):
    x = np.asarray(x, dtype=float)
    positive = 0.5 * (1 + np.tanh(x / 2)) + 1e-300
    return positive / positive.sum(axis=axis, keepdims=True)
