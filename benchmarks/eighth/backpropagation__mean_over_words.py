# exercise: backpropagation
# right: no
# wrong: loss and all gradients are means over the words instead of sums
# lines: 12, 16
def backpropagation(words, tags, params):
    """Cross-entropy of a sentence and its gradients."""
    E, U, V, W, b_hidden, b_out = params
    n = len(words)
    states = tagger_states(words, params)
    log_probs = log_forward(words, params)
    picked = np.take_along_axis(log_probs, np.asarray(tags, dtype=int)[:, None], axis=1)
    loss = float(-np.mean(picked))

    d_logits = np.exp(log_probs)
    d_logits[np.arange(n), tags] -= 1.0
    d_logits /= n

    d_pre = np.zeros((n, V.shape[0]))
    d_next = np.zeros(V.shape[0])
    for t in range(n - 1, -1, -1):
        d_state = d_logits[t] @ W + d_next
        d_pre[t] = d_state * states[t + 1] * (1.0 - states[t + 1])
        d_next = d_pre[t] @ V

    d_E = np.zeros_like(E)
    np.add.at(d_E, words, d_pre @ U)
    return loss, (
        d_E,
        d_pre.T @ E[words],
        d_pre.T @ states[:-1],
        d_logits.T @ states[1:],
        d_pre.sum(axis=0, keepdims=True).T,
        d_logits.sum(axis=0, keepdims=True).T,
    )
