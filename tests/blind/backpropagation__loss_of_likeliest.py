# exercise: backpropagation
# right: no
# wrong: the loss is that of the likeliest tag, not of the right one
# lines: 17
# needs: tagger_states, log_forward
def backpropagation(words, tags, params):
    E, U, V, W, b_hidden, b_out = params
    S, L = tagger_states(words, params), log_forward(words, params)
    T = len(words)
    D = np.exp(L) - np.eye(len(W))[tags]
    delta, later = np.zeros((T, len(V))), np.zeros(len(V))
    for t in reversed(range(T)):
        delta[t] = (W.T @ D[t] + later) * S[t + 1] * (1 - S[t + 1])
        later = V.T @ delta[t]
    d_E = np.zeros_like(E)
    np.add.at(d_E, words, delta @ U)
    return -L.max(axis=1).sum(), (d_E, delta.T @ E[words], delta.T @ S[:-1], D.T @ S[1:], delta.sum(0)[:, None], D.sum(0)[:, None])
