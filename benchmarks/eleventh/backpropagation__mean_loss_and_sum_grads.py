# exercise: backpropagation
# right: no
# wrong: loss and gradients are means over the words and not sums
# lines: 11, 15
def backpropagation(words, tags, params):
    E, U, V, W, b_hidden, b_out = params
    T = len(words)
    states = tagger_states(words, params)
    log_probs = log_forward(words, params)
    idx = np.arange(T)
    loss = -log_probs[idx, tags].mean()

    d_scores = np.exp(log_probs)
    d_scores[idx, tags] -= 1
    d_scores /= T

    d_a = np.zeros((T, b_hidden.shape[0]))
    carry = np.zeros(b_hidden.shape[0])
    for t in range(T - 1, -1, -1):
        d_h = d_scores[t] @ W + carry
        d_a[t] = d_h * states[t + 1] * (1 - states[t + 1])
        carry = d_a[t] @ V

    d_E = np.zeros_like(E)
    np.add.at(d_E, words, d_a @ U)
    return loss, (
        d_E,
        d_a.T @ E[words],
        d_a.T @ states[:-1],
        d_scores.T @ states[1:],
        d_a.sum(axis=0)[:, None],
        d_scores.sum(axis=0)[:, None],
    )
