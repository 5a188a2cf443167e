# exercise: backpropagation
# right: no
# wrong: d_U is made (D, H) and reshaped instead of transposed; and the biases' gradients are flat, not columns
# lines: 21, 24
def backpropagation(words, tags, params):
    E, U, V, W, b_hidden, b_out = params
    n = len(words)
    states = tagger_states(words, params)
    before, after = states[:-1], states[1:]
    log_p = log_forward(words, params)
    loss = -log_p[np.arange(n), tags].sum()
    err = np.exp(log_p) - (np.arange(len(W)) == np.asarray(tags)[:, None])
    delta, carry = [], np.zeros(len(V))
    for e, h in zip(err[::-1], after[::-1]):
        d = (e @ W + carry) * (h - h * h)
        delta.insert(0, d)
        carry = d @ V
    delta = np.array(delta)
    d_E = np.zeros_like(E)
    np.add.at(d_E, words, delta @ U)
    d_U = (E[words].T @ delta).reshape(U.shape)
    d_V = delta.T @ before
    d_W = err.T @ after
    return loss, (d_E, d_U, d_V, d_W, delta.sum(0), err.sum(0))
