# exercise: sigmoid
# right: no
# wrong: asarray makes no copy of a float64 array, so the caller's positive entries get a minus sign
# lines: 6
def sigmoid(x):
    z = np.asarray(x, dtype=np.float64)
    positive = z > 0
    z[positive] *= -1
    e = np.exp(z)
    return np.where(positive, 1.0, e) / (1.0 + e)
