# exercise: backpropagation
# right: no
# wrong: what is sent to the step before is made of that step's own tag alone, so nothing travels back more than one step
# lines: 15
def backpropagation(words, tags, params):
    E, U, V, W, b_hidden, b_out = params
    h = tagger_states(words, params)
    logp = log_forward(words, params)
    n = np.arange(len(words))
    err = np.exp(logp)
    err[n, tags] -= 1
    slope = h[1:] * (1 - h[1:])
    own = err @ W
    later = np.zeros_like(own)
    later[:-1] = (own * slope)[1:] @ V
    delta = (own + later) * slope
    d_E = np.zeros_like(E)
    np.add.at(d_E, words, delta @ U)
    return -logp[n, tags].sum(), (
        d_E,
        delta.T @ E[words],
        delta.T @ h[:-1],
        err.T @ h[1:],
        delta.sum(0)[:, None],
        err.sum(0)[:, None],
    )
