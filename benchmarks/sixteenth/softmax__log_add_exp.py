# exercise: softmax
# right: yes
def softmax(x, axis=0):
    scores = np.asarray(x, dtype=np.float64)
    log_total = np.logaddexp.reduce(scores, axis=axis, keepdims=True)
    p = np.exp(scores - log_total)
    return p / p.sum(axis=axis, keepdims=True)
