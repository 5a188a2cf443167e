# exercise: backpropagation
# right: no
# wrong: the gradient of V is made with the states after the words and that of W with the states before them
# lines: 8, 22, 23
def backpropagation(words, tags, params):
    E, U, V, W, b_hidden, b_out = params
    states = tagger_states(words, params)
    now, before = states[:-1], states[1:]
    logs = log_forward(words, params)
    hot = np.eye(len(b_out))[tags]
    d_s = np.exp(logs) - hot
    d_a = np.empty((len(words), len(V)))
    back = 0
    for t in range(len(words))[::-1]:
        d_a[t] = (W.T @ d_s[t] + back) * states[t + 1] * (1 - states[t + 1])
        back = V.T @ d_a[t]
    d_E = np.zeros_like(E)
    np.add.at(d_E, words, d_a @ U)
    grads = (
        d_E,
        d_a.T @ E[words],
        d_a.T @ before,
        d_s.T @ now,
        d_a.sum(axis=0).reshape(-1, 1),
        d_s.sum(axis=0).reshape(-1, 1),
    )
    return -np.sum(hot * logs), grads
