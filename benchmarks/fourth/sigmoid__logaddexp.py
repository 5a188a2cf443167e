# exercise: sigmoid
# right: yes
def sigmoid(x):
    """1 / (1 + exp(-x)) for every entry, without overflow."""
    x = np.asarray(x, dtype=np.float64)
    return np.asarray(np.exp(-np.logaddexp(0.0, -x)))
