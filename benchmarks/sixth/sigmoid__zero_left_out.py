# exercise: sigmoid
# right: no
# wrong: An entry of 0 belongs to neither half and gets 0 instead of one half.
# lines: 8
def sigmoid(x):
    z = np.array(x, dtype=np.float64)
    y = np.zeros(z.shape)
    for half in (z > 0, z < 0):
        e = np.exp(-np.abs(z[half]))
        y[half] = np.where(z[half] > 0, 1, e) / (1 + e)
    return y
