# exercise: sigmoid
# right: yes
def sigmoid(x):
    x = np.asarray(x, dtype=np.float64)
    e = np.exp(-np.abs(x))
    return np.asarray(e ** (x < 0) / (1 + e))
