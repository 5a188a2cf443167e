# exercise: backpropagation
# right: yes
def backpropagation(words, tags, params):
    E, U, V, W, b_hidden, b_out = params
    states, log_probs = tagger_states(words, params), log_forward(words, params)
    right = np.eye(len(W))[tags]
    at_scores = np.exp(log_probs) - right

    def backwards():
        later = np.zeros(len(V))
        for h, d in zip(states[:0:-1], at_scores[::-1]):
            z = (d @ W + later) * h * (1 - h)
            later = z @ V
            yield z

    at_sums = np.array(list(backwards()))[::-1]
    chosen = np.eye(len(E))[words]
    grads = (
        chosen.T @ (at_sums @ U),
        at_sums.T @ E[words],
        at_sums.T @ states[:-1],
        at_scores.T @ states[1:],
        at_sums.sum(axis=0, keepdims=True).T,
        at_scores.sum(axis=0, keepdims=True).T,
    )
    return -float(np.sum(right * log_probs)), grads
