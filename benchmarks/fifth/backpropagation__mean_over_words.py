# exercise: backpropagation
# right: no
# wrong: Loss and gradients are means over the words, as in PyTorch's cross-entropy, instead of sums.
# lines: 11, 15
def backpropagation(words, tags, params):
    """Compute loss and gradients for one sentence with BPTT."""
    E, U, V, W, b_hidden, b_out = params
    T = len(words)
    states = tagger_states(words, params)
    log_probs = log_forward(words, params)
    loss = -np.mean(log_probs[np.arange(T), tags])

    d_logits = np.exp(log_probs)
    d_logits[np.arange(T), tags] -= 1.0
    d_logits /= T

    d_W = d_logits.T @ states[1:]
    d_b_out = d_logits.sum(axis=0).reshape(-1, 1)

    d_E, d_U, d_V = np.zeros_like(E), np.zeros_like(U), np.zeros_like(V)
    d_b_hidden = np.zeros_like(b_hidden)
    d_h_next = np.zeros(V.shape[0])
    for t in range(T - 1, -1, -1):
        d_h = d_logits[t] @ W + d_h_next
        d_a = d_h * states[t + 1] * (1.0 - states[t + 1])
        d_U += np.outer(d_a, E[words[t]])
        d_V += np.outer(d_a, states[t])
        d_b_hidden += d_a.reshape(-1, 1)
        d_E[words[t]] += d_a @ U
        d_h_next = d_a @ V

    return loss, (d_E, d_U, d_V, d_W, d_b_hidden, d_b_out)
