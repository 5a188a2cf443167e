# exercise: softmax
# right: no
# wrong: Scores that are too large are halved until they fit, which changes the probabilities like a temperature.
# lines: 8
def softmax(x, axis=0):
    z = np.asarray(x, dtype=float)
    while np.abs(z).max() > 700:
        z = z / 2
    weights = np.exp(z)
    return weights / weights.sum(axis=axis, keepdims=True)
