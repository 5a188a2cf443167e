# exercise: backpropagation
# right: no
# wrong: two faults: the gradient goes only three steps back from each tag (truncated), and the loss is the mean over words and not the sum
# lines: 10, 17
def backpropagation(words, tags, params):
    E, U, V, W, b_hidden, b_out = params
    n = len(words)
    picked = (np.arange(n), tags)
    logs = log_forward(words, params)
    loss = -np.mean(logs[picked])
    h = tagger_states(words, params)
    d_s = np.exp(logs)
    d_s[picked] -= 1
    slope = h[1:] * (1 - h[1:])
    part = d_s @ W * slope
    d_z = part.copy()
    for lag in range(1, min(n, 4)):
        part = part[1:] @ V * slope[: n - lag]
        d_z[: n - lag] += part
    d_E = np.zeros_like(E)
    np.add.at(d_E, words, d_z @ U)
    return loss, (d_E, d_z.T @ E[words], d_z.T @ h[:-1], d_s.T @ h[1:],
                  d_z.sum(axis=0)[:, np.newaxis], d_s.sum(axis=0)[:, np.newaxis])
