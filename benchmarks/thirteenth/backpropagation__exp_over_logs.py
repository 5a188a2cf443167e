# exercise: backpropagation
# right: no
# wrong: the exponentials are written over the log-probabilities, and the loss is read afterwards, so it is minus the sum of probabilities
# lines: 10
def backpropagation(words, tags, params):
    E, U, V, W, b_hidden, b_out = params
    T = len(words)
    h = tagger_states(words, params)
    log_probs = log_forward(words, params)
    probs = np.exp(log_probs, out=log_probs)
    one_hot = np.eye(len(W))[tags]
    loss = -(one_hot * log_probs).sum()
    d_logits = probs - one_hot
    d_h = d_logits @ W
    d_z = np.empty((T, len(V)))
    for t in range(T - 1, -1, -1):
        d_z[t] = d_h[t] * h[t + 1] * (1 - h[t + 1])
        if t:
            d_h[t - 1] += V.T @ d_z[t]
    d_E = np.zeros(E.shape)
    np.add.at(d_E, words, d_z @ U)
    d_b = d_z.sum(axis=0, keepdims=True).T
    d_b_out = d_logits.sum(axis=0, keepdims=True).T
    return loss, (d_E, d_z.T @ E[words], d_z.T @ h[:T], d_logits.T @ h[1:], d_b, d_b_out)
