# exercise: sigmoid
# right: no
# wrong: where x is float64 already, asarray makes no copy and the steps with out=x overwrite the caller's array
# lines: 6
def sigmoid(x):
    x = np.asarray(x, dtype=float)
    half = 0.5
    np.multiply(x, half, out=x)
    np.tanh(x, out=x)
    np.add(x, 1, out=x)
    return np.multiply(x, half, out=x)
