# exercise: backpropagation
# right: yes
def backpropagation(words, tags, params):
    E, U, V, W, b_hidden, b_out = params
    S = tagger_states(words, params)
    logp = log_forward(words, params)
    Y = np.eye(len(b_out))[tags]
    X = np.eye(len(E))[words]
    G = np.exp(logp) - Y
    slope = S[1:] * (1 - S[1:])

    def deltas(t, later):
        if t < 0:
            return []
        d = (G[t] @ W + later) * slope[t]
        return deltas(t - 1, d @ V) + [d]

    D = np.array(deltas(len(words) - 1, np.zeros(V.shape[0])))
    grads = (
        X.T @ D @ U,
        D.T @ (X @ E),
        D.T @ S[:-1],
        G.T @ S[1:],
        D.sum(axis=0, keepdims=True).T,
        G.sum(axis=0, keepdims=True).T,
    )
    return -(logp * Y).sum(), grads
