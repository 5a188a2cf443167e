# exercise: sigmoid
# right: yes
def sigmoid(x):
    x = np.array(x, dtype=np.float64)
    return np.asarray(np.exp(-np.logaddexp(np.zeros_like(x), np.negative(x))))
