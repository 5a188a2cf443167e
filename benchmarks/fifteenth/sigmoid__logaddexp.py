# exercise: sigmoid
# right: yes
def sigmoid(x):
    def softplus(z):
        return np.logaddexp(0.0, z)

    return np.exp(-softplus(-np.asarray(x, dtype=np.float64)))
