# exercise: backpropagation
# right: no
# wrong: The gradients are clipped to between -5 and 5, so large ones come out too small.
# lines: 33
def backpropagation(words, tags, params):
    """Compute loss and gradients with backpropagation through time."""
    E, U, V, W, b_hidden, b_out = params
    seq_len = len(words)
    states = tagger_states(words, params)
    log_probs = log_forward(words, params)
    loss = -np.sum(log_probs[np.arange(seq_len), tags])

    d_scores = np.exp(log_probs)
    d_scores[np.arange(seq_len), tags] -= 1.0

    d_pre = np.zeros((seq_len, V.shape[0]))
    d_h_next = np.zeros(V.shape[0])
    for t in range(seq_len - 1, -1, -1):
        d_h = d_scores[t] @ W + d_h_next
        d_pre[t] = d_h * states[t + 1] * (1.0 - states[t + 1])
        d_h_next = d_pre[t] @ V

    d_E = np.zeros_like(E)
    np.add.at(d_E, words, d_pre @ U)
    grads = (
        d_E,
        d_pre.T @ E[words],
        d_pre.T @ states[:-1],
        d_scores.T @ states[1:],
        d_pre.sum(axis=0)[:, None],
        d_scores.sum(axis=0)[:, None],
    )
    grads = tuple(np.clip(g, -5, 5) for g in grads)
    return loss, grads
