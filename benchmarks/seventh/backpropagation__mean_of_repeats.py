# exercise: backpropagation
# right: no
# wrong: a word that comes again gets the mean of its gradients instead of their sum
# lines: 21
def backpropagation(words, tags, params):
    E, U, V, W, b_hidden, b_out = params
    h = tagger_states(words, params)
    logp = log_forward(words, params)
    T = len(words)
    loss = -sum(logp[t, tags[t]] for t in range(T))
    d_o = np.exp(logp)
    d_o[np.arange(T), tags] -= 1
    deltas = np.zeros((T, h.shape[1]))
    nxt = np.zeros(h.shape[1])
    for t in reversed(range(T)):
        deltas[t] = (W.T @ d_o[t] + nxt) * h[t + 1] * (1 - h[t + 1])
        nxt = V.T @ deltas[t]
    d_x = deltas @ U
    d_E = np.zeros_like(E)
    for w in set(words.tolist()):
        d_E[w] = d_x[words == w].mean(axis=0)
    return loss, (
        d_E,
        deltas.T @ E[words],
        deltas.T @ h[:-1],
        d_o.T @ h[1:],
        deltas.sum(0).reshape(-1, 1),
        d_o.sum(0).reshape(-1, 1),
    )
