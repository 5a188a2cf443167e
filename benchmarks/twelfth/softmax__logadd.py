# exercise: softmax
# right: yes
def softmax(x, axis=0):
    scores = np.asarray(x, dtype=np.float64)
    return np.exp(scores - np.logaddexp.reduce(scores, axis=axis, keepdims=True))
