# exercise: sigmoid
# right: no
# wrong: x > 0 and x < 0, the entries that are 0 stay 0
# lines: 9
def sigmoid(x):
    z = np.asarray(x, dtype=float)
    out = np.zeros(z.shape)
    out[z > 0] = 1 / (1 + np.exp(-z[z > 0]))
    out[z < 0] = np.exp(z[z < 0]) / (1 + np.exp(z[z < 0]))
    return out
