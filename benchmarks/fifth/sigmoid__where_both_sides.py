# exercise: sigmoid
# right: no
# wrong: np.where evaluates both halves for all entries, so exp still overflows and NumPy warns at ±1000.
# lines: 7
def sigmoid(x):
    x = np.asarray(x, dtype=float)
    return np.where(x >= 0, 1 / (1 + np.exp(-x)), np.exp(x) / (1 + np.exp(x)))
