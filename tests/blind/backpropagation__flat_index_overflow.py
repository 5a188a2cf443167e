# exercise: backpropagation
# right: no
# wrong: The places in the flattened d_E are computed in the integer dtype of words, so with small integer types the product of word index and D overflows and gradients land in wrong rows.
# name: places-wrap-round
# lines: 22
def backpropagation(words, tags, params):
    E, U, V, W, b_hidden, b_out = params
    T = len(words)
    C, D = E.shape
    states = tagger_states(words, params)
    logs = log_forward(words, params)
    loss = -logs[np.arange(T), tags].sum()
    d_s = np.exp(logs)
    d_s[np.arange(T), tags] -= 1
    deltas = np.zeros((T, len(V)))
    nxt = np.zeros(len(V))
    for t in range(T - 1, -1, -1):
        h = states[t + 1]
        deltas[t] = (W.T @ d_s[t] + nxt) * h * (1 - h)
        nxt = V.T @ deltas[t]
    d_x = deltas @ U
    places = words[:, None] * D + np.arange(D)
    d_E = np.bincount(places.ravel() % (C * D), d_x.ravel(), minlength=C * D).reshape(C, D)
    return loss, (
        d_E,
        deltas.T @ E[words],
        deltas.T @ states[:-1],
        d_s.T @ states[1:],
        deltas.sum(0)[:, None],
        d_s.sum(0)[:, None],
    )
