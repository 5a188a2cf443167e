# exercise: sigmoid
# right: no
# wrong: float32 goes in and float32 comes out, where float64 is promised
# lines: 6
def sigmoid(x):
    e = np.exp(-np.abs(x))
    return np.where(x >= 0, 1, e) / (1 + e)
