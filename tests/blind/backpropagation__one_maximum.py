# exercise: backpropagation
# right: no
# wrong: The probabilities are made with the largest score of all words, so that a word with small scores gets 0 / 0.
# lines: 9
def backpropagation(words, tags, params):
    E, U, V, W, b_hidden, b_out = params
    S = tagger_states(words, params)
    logits = S[1:] @ W.T + b_out.T
    m = logits.max()
    P = np.exp(logits - m)
    P /= P.sum(1, keepdims=True)
    T = len(words)
    loss = -log_forward(words, params)[np.arange(T), tags].sum()
    d = P
    d[np.arange(T), tags] -= 1
    dz = np.zeros((T, len(V)))
    back = np.zeros(len(V))
    for t in range(T)[::-1]:
        dz[t] = (d[t] @ W + back) * S[t + 1] * (1 - S[t + 1])
        back = dz[t] @ V
    dE = np.zeros_like(E)
    np.add.at(dE, words, dz @ U)
    return loss, (dE, dz.T @ E[words], dz.T @ S[:-1], d.T @ S[1:], dz.sum(0)[:, None], d.sum(0)[:, None])
