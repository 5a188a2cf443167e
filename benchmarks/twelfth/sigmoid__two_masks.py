# exercise: sigmoid
# right: no
# wrong: zero belongs to neither of the two masks and comes out as 0 and not as one half
# lines: 8
def sigmoid(x):
    x = np.asarray(x, dtype=float)
    out = np.zeros(x.shape)
    right, left = x > 0, x < 0
    out[right] = 1 / (1 + np.exp(-x[right]))
    e = np.exp(x[left])
    out[left] = e / (1 + e)
    return out
