# exercise: sigmoid
# right: yes
def sigmoid(x):
    x = np.asarray(x, dtype=np.float64)
    return np.asarray(np.exp(-np.logaddexp(0.0, -x)))
