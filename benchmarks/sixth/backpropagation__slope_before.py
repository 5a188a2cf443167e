# exercise: backpropagation
# right: no
# wrong: The slope is taken at the state before the word and not at the one after it.
# lines: 12
def backpropagation(words, tags, params):
    E, U, V, W, b_hidden, b_out = params
    logp = log_forward(words, params)
    H = tagger_states(words, params)
    err = np.exp(logp) - np.eye(W.shape[0])[tags]
    G = []
    back = 0
    for e, h in zip(err[::-1], H[-2::-1]):
        g = h * (1 - h) * (W.T @ e + back)
        back = V.T @ g
        G.insert(0, g)
    G = np.array(G)
    dE = np.zeros_like(E)
    for w, row in zip(words, G @ U):
        dE[w] += row
    return -(logp * np.eye(W.shape[0])[tags]).sum(), (
        dE, np.einsum("th,td->hd", G, E[words]), np.einsum("th,tk->hk", G, H[:-1]),
        np.einsum("tk,th->kh", err, H[1:]), G.sum(0, keepdims=True).T, err.sum(0, keepdims=True).T)
