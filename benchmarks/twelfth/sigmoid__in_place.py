# exercise: sigmoid
# right: no
# wrong: the entries of the caller's array are overwritten when it is float64 already
# lines: 6, 7
def sigmoid(x):
    z = np.asarray(x, dtype=np.float64)
    np.multiply(z, 0.5, out=z)
    np.tanh(z, out=z)
    z += 1
    z /= 2
    return z
