# exercise: backpropagation
# right: no
# wrong: What goes back to the word before is multiplied by its slope, which happens there once more.
# name: slope-taken-twice
# lines: 18
def backpropagation(words, tags, params):
    E, U, V, W, b_hidden, b_out = params
    S = tagger_states(words, params)
    L = log_forward(words, params)
    T = len(words)
    d = np.exp(L)
    d[np.arange(T), tags] -= 1
    dz = np.zeros((T, len(V)))
    back = np.zeros(len(V))
    for t in range(T)[::-1]:
        dh = d[t] @ W + back
        dz[t] = dh * S[t + 1] * (1 - S[t + 1])
        back = (dz[t] @ V) * S[t] * (1 - S[t])
    dE = np.zeros_like(E)
    np.add.at(dE, words, dz @ U)
    return -L[np.arange(T), tags].sum(), (dE, dz.T @ E[words], dz.T @ S[:-1], d.T @ S[1:], dz.sum(0)[:, None], d.sum(0)[:, None])
