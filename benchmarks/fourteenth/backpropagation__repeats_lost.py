# exercise: backpropagation
# right: no
# wrong: A word that occurs twice in the sentence gets only one of its gradients at its row of E.
# lines: 19
def backpropagation(words, tags, params):
    E, U, V, W, b_hidden, b_out = params
    T = len(words)
    H = tagger_states(words, params)
    logp = log_forward(words, params)
    loss = -logp[np.arange(T), tags].sum()
    dS = np.exp(logp)
    dS[np.arange(T), tags] -= 1
    dZ = np.zeros((T, V.shape[0]))
    nxt = np.zeros(V.shape[0])
    for t in reversed(range(T)):
        dZ[t] = (W.T @ dS[t] + nxt) * H[t + 1] * (1 - H[t + 1])
        nxt = V.T @ dZ[t]
    dE = np.zeros_like(E)
    dE[words] += dZ @ U
    return loss, (
        dE,
        dZ.T @ E[words],
        dZ.T @ H[:-1],
        dS.T @ H[1:],
        dZ.sum(0)[:, None],
        dS.sum(0)[:, None],
    )
