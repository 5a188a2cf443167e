# exercise: softmax
# right: no
# wrong: Scores are clipped to ±500 to avoid the overflow, so larger scores that differ get equal probabilities.
# lines: 6
def softmax(x, axis=0):
    x = np.clip(np.asarray(x, dtype=np.float64), -500, 500)
    e = np.exp(x)
    return e / np.sum(e, axis=axis, keepdims=True)
