# exercise: backpropagation
# right: no
# wrong: a word that stands in the sentence twice gets only its last gradient in d_E
# lines: 17
def backpropagation(words, tags, params):
    E, U, V, W, b_hidden, b_out = params
    T = len(words)
    states, logp = tagger_states(words, params), log_forward(words, params)
    err = np.exp(logp)
    err[range(T), tags] -= 1
    deltas = np.zeros((T + 1, len(V)))
    for t in range(T - 1, -1, -1):
        h = states[t + 1]
        deltas[t] = (W.T @ err[t] + V.T @ deltas[t + 1]) * h * (1 - h)
    deltas = deltas[:T]
    d_E = np.zeros_like(E)
    d_E[words] += deltas @ U
    d_U = deltas.T @ E[words]
    d_V = deltas.T @ states[:T]
    d_W = err.T @ states[1:]
    d_bh, d_bo = deltas.sum(0)[:, None], err.sum(0)[:, None]
    return -logp[range(T), tags].sum(), (d_E, d_U, d_V, d_W, d_bh, d_bo)
