# exercise: backpropagation
# right: no
# wrong: reduceat adds up the rows between the first places of the words, which in an unsorted sentence are not the rows of one word, so d_E is wrong
# lines: 23
def backpropagation(words, tags, params):
    E, U, V, W, b_hidden, b_out = params
    states = tagger_states(words, params)
    logs = log_forward(words, params)
    picked = (np.arange(len(words)), tags)
    loss = -logs[picked].sum()
    err = np.exp(logs)
    err[picked] -= 1
    deltas = np.zeros((len(words), len(V)))
    later = np.zeros(len(V))
    for t in reversed(range(len(words))):
        h = states[t + 1]
        deltas[t] = (err[t] @ W + later) * h * (1 - h)
        later = deltas[t] @ V
    d_x = deltas @ U
    found, starts = np.unique(words, return_index=True)
    d_E = np.zeros_like(E)
    order = np.argsort(starts)
    d_E[found[order]] = np.add.reduceat(d_x, starts[order], axis=0)
    return loss, (
        d_E,
        deltas.T @ E[words],
        deltas.T @ states[:-1],
        err.T @ states[1:],
        deltas.sum(0)[:, None],
        err.sum(0)[:, None],
    )
