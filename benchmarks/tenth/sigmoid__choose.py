# exercise: sigmoid
# right: yes
def sigmoid(x):
    x = np.asarray(x, dtype=np.float64)
    small = np.exp(-np.abs(x))
    return np.choose(x >= 0, [small, np.ones_like(small)]) / (1 + small)
