# exercise: backpropagation
# right: no
# wrong: the log-probabilities are overwritten before the loss is taken from them
# lines: 10, 20
def backpropagation(words, tags, params):
    E, U, V, W, b_hidden, b_out = params
    n = len(words)
    hs = tagger_states(words, params)
    lp = log_forward(words, params)
    p = np.exp(lp, out=lp)
    p[range(n), tags] -= 1
    dz = [None] * n
    back = 0
    for t in range(n)[::-1]:
        dz[t] = (p[t] @ W + back) * (hs[t + 1] - hs[t + 1] ** 2)
        back = dz[t] @ V
    dz = np.array(dz)
    one_hot = np.zeros((n, len(E)))
    one_hot[range(n), words] = 1
    loss = -lp[range(n), tags].sum()
    return loss, (
        one_hot.T @ dz @ U,
        dz.T @ one_hot @ E,
        dz.T @ hs[:n],
        p.T @ hs[1:],
        dz.sum(0, keepdims=True).T,
        p.sum(0, keepdims=True).T,
    )
