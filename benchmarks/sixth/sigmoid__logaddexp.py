# exercise: sigmoid
# right: yes
def sigmoid(x):
    softplus = np.logaddexp(0.0, -np.asarray(x, dtype=np.float64))
    return np.exp(-softplus)
