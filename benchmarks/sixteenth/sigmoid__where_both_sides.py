# exercise: sigmoid
# right: no
# wrong: np.where computes both halves for all entries, so that exponentials overflow and NumPy warns
# lines: 7, 8
def sigmoid(x):
    x = np.asarray(x, dtype=float)
    positive_half = 1 / (1 + np.exp(-x))
    negative_half = np.exp(x) / (1 + np.exp(x))
    return np.where(x >= 0, positive_half, negative_half)
