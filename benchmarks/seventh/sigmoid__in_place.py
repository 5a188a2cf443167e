# exercise: sigmoid
# right: no
# wrong: the buffer is the caller's own array when x is float64, so x is overwritten
# lines: 6, 8, 9, 10
def sigmoid(x):
    z = np.asarray(x, dtype=float)
    neg = z < 0
    np.abs(z, out=z)
    np.negative(z, out=z)
    np.exp(z, out=z)
    top = np.where(neg, z, 1.0)
    return top / (1 + z)
