# exercise: backpropagation
# right: no
# wrong: the loop ends before the first word, whose step gets no gradient, and a word that comes again gets the mean of its gradients in d_E
# lines: 15, 22
def backpropagation(words, tags, params):
    E, U, V, W, b_hidden, b_out = params
    S = tagger_states(words, params)
    L = log_forward(words, params)
    n = len(words)
    P = np.exp(L)
    P[range(n), tags] -= 1
    D = np.zeros((n, len(V)))
    back = np.zeros(len(V))
    t = n - 1
    while t > 0:
        D[t] = (W.T @ P[t] + back) * S[t + 1] * (1 - S[t + 1])
        back = V.T @ D[t]
        t -= 1
    X = D @ U
    dE = np.zeros_like(E)
    for w in set(words.tolist()):
        dE[w] = X[words == w].mean(axis=0)
    loss = -sum(L[i, tags[i]] for i in range(n))
    return loss, [
        dE,
        D.T @ E[words],
        D.T @ S[:-1],
        P.T @ S[1:],
        D.sum(axis=0)[:, None],
        P.sum(axis=0)[:, None],
    ]
