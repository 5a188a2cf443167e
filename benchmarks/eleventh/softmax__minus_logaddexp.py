# exercise: softmax
# right: yes
def softmax(x, axis=0):
    scores = np.array(x, dtype=np.float64)
    total = np.logaddexp.reduce(scores, axis=axis, keepdims=True)
    return np.exp(scores - total)
