# exercise: backpropagation
# right: no
# wrong: Collects the rows' gradients in a dictionary where a word that comes again overwrites its earlier gradient.
# lines: 17
def backpropagation(words, tags, params):
    E, U, V, W, b_hidden, b_out = params
    states, logs = tagger_states(words, params), log_forward(words, params)
    steps = np.arange(len(words))
    d_out = np.exp(logs)
    d_out[steps, tags] -= 1
    delta = np.zeros((len(words), len(V)))
    back = np.zeros(len(V))
    for t in steps[::-1]:
        h = states[t + 1]
        delta[t] = (d_out[t] @ W + back) * h * (1 - h)
        back = delta[t] @ V
    rows = {w: g for w, g in zip(words, delta @ U)}
    d_E = np.array([rows.get(i, np.zeros(E.shape[1])) for i in range(len(E))])
    grads = (
        d_E,
        delta.T @ E[words],
        delta.T @ states[:-1],
        d_out.T @ states[1:],
        delta.sum(0)[:, None],
        d_out.sum(0)[:, None],
    )
    return -logs[steps, tags].sum(), grads
