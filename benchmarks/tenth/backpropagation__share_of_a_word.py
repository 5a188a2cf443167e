# exercise: backpropagation
# right: no
# wrong: the row of a word that comes again gets the mean of its gradients instead of their sum
# lines: 21
def backpropagation(words, tags, params):
    E, U, V, W, b_hidden, b_out = params
    T = len(words)
    states = tagger_states(words, params)
    logp = log_forward(words, params)
    loss = -sum(logp[t, tags[t]] for t in range(T))
    d_o = np.exp(logp)
    d_o[range(T), tags] -= 1
    deltas = np.zeros((T, len(V)))
    from_next = 0
    for t in range(T)[::-1]:
        deltas[t] = (W.T @ d_o[t] + from_next) * states[t + 1] * (1 - states[t + 1])
        from_next = V.T @ deltas[t]
    d_x = deltas @ U
    d_E = np.zeros_like(E)
    for w in set(int(w) for w in words):
        d_E[w] = d_x[words == w].mean(axis=0)
    return loss, (
        d_E,
        deltas.T @ E[words],
        deltas.T @ states[:-1],
        d_o.T @ states[1:],
        deltas.sum(axis=0).reshape(b_hidden.shape),
        d_o.sum(axis=0).reshape(b_out.shape),
    )
