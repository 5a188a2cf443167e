# exercise: backpropagation
# right: no
# wrong: the gradient goes through V to the step before without the slope of the sigmoid
# lines: 13
def backpropagation(words, tags, params):
    E, U, V, W, b_hidden, b_out = params
    T = len(words)
    S, L = tagger_states(words, params), log_forward(words, params)
    G = np.exp(L)
    G[range(T), tags] -= 1
    D = G @ W
    for t in range(T - 2, -1, -1):
        D[t] += V.T @ D[t + 1]
    D *= S[1:] * (1 - S[1:])
    d_E = np.zeros(E.shape)
    for w, row in zip(words, D @ U):
        d_E[w] += row
    d_U = np.einsum("th,td->hd", D, E[words])
    d_V = np.einsum("th,tk->hk", D, S[:-1])
    d_W = np.einsum("tk,th->kh", G, S[1:])
    return -L[range(T), tags].sum(), [d_E, d_U, d_V, d_W, D.sum(0)[:, None], G.sum(0)[:, None]]
