# exercise: softmax
# right: yes
def softmax(x, axis=0):
    x = np.asarray(x, dtype=np.float64)
    return np.exp(x - np.logaddexp.reduce(x, axis=axis, keepdims=True))
