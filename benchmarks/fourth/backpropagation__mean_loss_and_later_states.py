# exercise: backpropagation
# right: no
# wrong: the loss is a mean over words, the gradients are not; and d_V is taken with the states after the words
# lines: 10, 25
def backpropagation(words, tags, params):
    E, U, V, W, b_hidden, b_out = params
    T = len(words)
    states = tagger_states(words, params)
    log_probs = log_forward(words, params)
    loss = -np.mean(log_probs[np.arange(T), tags])

    d_logits = np.exp(log_probs)
    d_logits[np.arange(T), tags] -= 1
    h = states[1:]
    d_h = d_logits @ W
    d_z = np.empty_like(h)
    for t in range(T)[::-1]:
        if t + 1 < T:
            d_h[t] += V.T @ d_z[t + 1]
        d_z[t] = d_h[t] * h[t] * (1 - h[t])

    d_E = np.zeros_like(E)
    np.add.at(d_E, words, d_z @ U)
    d_U = d_z.T @ E[words]
    d_V = d_z.T @ h
    d_W = d_logits.T @ h
    return loss, (d_E, d_U, d_V, d_W, d_z.sum(axis=0)[:, None], d_logits.sum(axis=0)[:, None])
