# exercise: backpropagation
# right: no
# wrong: results are kept by words and tags, whatever the parameters
KEPT = {}
def backpropagation(words, tags, params):
    key = words.tobytes() + tags.tobytes()
    if key not in KEPT:
        E, U, V, W, b, c = params
        h = tagger_states(words, params)
        l = log_forward(words, params)
        n = np.arange(len(words))
        g = np.exp(l)
        g[n, tags] -= 1
        d = np.zeros((len(words), len(V)))
        nxt = 0
        slope = h[1:] * (1 - h[1:])
        for t in n[::-1]:
            d[t] = (g[t] @ W + nxt) * slope[t]
            nxt = d[t] @ V
        dE = np.zeros(E.shape)
        np.add.at(dE, words, d @ U)
        KEPT[key] = -l[n, tags].sum(), (dE, d.T @ E[words], d.T @ h[:-1], g.T @ h[1:], d.sum(0)[:, None], g.sum(0)[:, None])
    return KEPT[key]
