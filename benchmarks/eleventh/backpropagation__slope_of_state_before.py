# exercise: backpropagation
# right: no
# wrong: the slope uses the state before the word in place of the one after it; and the bias gradients come back flat, (H,) and (K,)
# lines: 18, 20, 23
def backpropagation(words, tags, params):
    E, U, V, W, _, _ = params
    hs = tagger_states(words, params)
    logp = log_forward(words, params)
    steps = list(zip(words, tags, hs[:-1], hs[1:], np.exp(logp)))
    g = {name: 0.0 for name in ("U", "V", "W", "bh", "bo")}
    g["E"] = np.zeros(E.shape)
    loss = 0.0
    later = np.zeros(len(V))
    for t, (w, y, before, after, p) in reversed(list(enumerate(steps))):
        loss -= logp[t, y]
        e = p.copy()
        e[y] -= 1
        d = (e @ W + later) * before * (1 - before)
        g["W"] = g["W"] + np.outer(e, after)
        g["bo"] = g["bo"] + e
        g["U"] = g["U"] + np.outer(d, E[w])
        g["V"] = g["V"] + np.outer(d, before)
        g["bh"] = g["bh"] + d
        g["E"][w] += d @ U
        later = d @ V
    return loss, tuple(g[k] for k in ("E", "U", "V", "W", "bh", "bo"))
