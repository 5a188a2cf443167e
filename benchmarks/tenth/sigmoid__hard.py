# exercise: sigmoid
# right: no
# wrong: a straight line cut off at 0 and 1, the "hard sigmoid" of some libraries, is not the sigmoid
# lines: 7
def sigmoid(x):
    x = np.asarray(x, dtype=np.float64)
    return np.minimum(np.maximum(0.2 * x + 0.5, 0.0), 1.0)
