# exercise: softmax
# right: no
# wrong: Scores are clipped to ±500 against the overflow, so larger ones become equal.
# lines: 6
def softmax(x, axis=0):
    safe = np.clip(np.asarray(x, dtype=float), -500, 500)
    e = np.exp(safe)
    return np.divide(e, np.add.reduce(e, axis=axis, keepdims=True))
