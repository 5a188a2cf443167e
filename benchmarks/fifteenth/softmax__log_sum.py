# exercise: softmax
# right: yes
def softmax(x, axis=0):
    scores = np.asarray(x).astype(np.float64)
    log_total = np.logaddexp.reduce(scores, axis=axis, keepdims=True)
    return np.exp(scores - log_total)
