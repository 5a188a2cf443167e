# exercise: backpropagation
# right: no
# wrong: What is carried to the step before has not gone through the sigmoid's slope, and both bias gradients come back flat instead of as columns.
# lines: 14, 19
def backpropagation(words, tags, params):
    E, U, V, W, b_hidden, b_out = params
    states = tagger_states(words, params)
    lp = log_forward(words, params)
    idx = np.arange(len(words))
    e = np.exp(lp)
    e[idx, tags] -= 1
    arriving = e @ W
    for t in idx[:0:-1]:
        arriving[t - 1] += V.T @ arriving[t]
    d = arriving * states[1:] * (1 - states[1:])
    d_E = np.zeros(E.shape)
    for w, row in zip(words, d @ U):
        d_E[w] += row
    d_b_hidden, d_b_out = d.sum(axis=0), e.sum(axis=0)
    return -lp[idx, tags].sum(), (d_E, d.T @ E[words], d.T @ states[:-1], e.T @ states[1:], d_b_hidden, d_b_out)
