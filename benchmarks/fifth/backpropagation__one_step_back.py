# exercise: backpropagation
# right: no
# wrong: Without a loop: what comes from the next step holds only that step's own tag, so gradients reach back one step and no farther.
# lines: 16, 17
def backpropagation(words, tags, params):
    E, U, V, W, _, _ = params
    S = tagger_states(words, params)
    L = log_forward(words, params)
    T = len(words)
    right = (np.arange(T), tags)
    D = np.exp(L)
    D[right] -= 1
    slope = S[1:] * (1 - S[1:])
    own = D @ W
    later = np.zeros_like(own)
    later[:-1] = (own * slope)[1:] @ V
    Z = (own + later) * slope
    dE = np.zeros_like(E)
    np.add.at(dE, words, Z @ U)
    keep = dict(axis=0, keepdims=True)
    return -L[right].sum(), (
        dE, Z.T @ E[words], Z.T @ S[:-1], D.T @ S[1:], Z.sum(**keep).T, D.sum(**keep).T
    )
