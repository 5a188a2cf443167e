# exercise: backpropagation
# right: no
# wrong: the gradient of a word that comes again replaces the earlier one, since a dictionary by word keeps only one entry
# lines: 14
def backpropagation(words, tags, params):
    E, U, V, W, b_hidden, b_out = params
    n = len(words)
    states, logs = tagger_states(words, params), log_forward(words, params)
    err = np.exp(logs) - np.eye(logs.shape[1])[tags]
    z = np.zeros((n + 1, V.shape[0]))
    for t in range(n - 1, -1, -1):
        z[t] = (err[t] @ W + z[t + 1] @ V) * states[t + 1] * (1 - states[t + 1])
    z = z[:n]
    by_word = {int(w): g for w, g in zip(words, z @ U)}
    d_E = np.zeros(E.shape)
    for w, g in by_word.items():
        d_E[w] = g
    column = lambda a: a.sum(axis=0).reshape(-1, 1)
    loss = -logs[np.arange(n), tags].sum()
    return loss, [d_E, z.T @ E[words], z.T @ states[:n], err.T @ states[1:], column(z), column(err)]
