# exercise: backpropagation
# right: yes
def backpropagation(words, tags, params):
    E, U, V, W, b_hidden, b_out = params
    words, tags = np.asarray(words), np.asarray(tags)
    h = tagger_states(words, params)
    log_p = log_forward(words, params)
    read = np.equal.outer(words, np.arange(len(E))).astype(float)
    right = np.equal.outer(tags, np.arange(len(W))).astype(float)

    d_scores = np.exp(log_p) - right
    slope = h[1:] * (1 - h[1:])

    def back(t):
        if t == len(words):
            return [np.zeros(len(V))]
        later = back(t + 1)
        return [slope[t] * (d_scores[t] @ W + later[0] @ V)] + later

    d_sums = np.array(back(0)[:-1])
    x = read @ E
    grads = (
        read.T @ (d_sums @ U),
        d_sums.T @ x,
        d_sums.T @ h[:-1],
        d_scores.T @ h[1:],
        d_sums.T.sum(axis=1, keepdims=True),
        d_scores.T.sum(axis=1, keepdims=True),
    )
    return -np.sum(right * log_p), grads
