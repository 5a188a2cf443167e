# exercise: sigmoid
# right: no
# wrong: The largest entry is subtracted as in softmax, but a sigmoid changes when its argument is shifted.
# lines: 7
def sigmoid(x):
    x = np.array(x, dtype=np.float64)
    shifted = x - np.max(x)
    e = np.exp(shifted)
    return e / (1 + e)
