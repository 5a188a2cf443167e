# exercise: sigmoid
# right: no
# wrong: one shift for the whole array: an entry far below the largest one becomes 0 / 0
# lines: 9
def sigmoid(x):
    x = np.asarray(x) * 1.0
    if x.size == 0:
        return x
    m = max(0.0, x.max())
    up = np.exp(x - m)
    return up / (up + np.exp(0.0 - m))
