# exercise: backpropagation
# right: no
# wrong: every gradient is clipped to between -1 and 1 before it is returned, so larger entries are wrong
# lines: 37
def backpropagation(words, tags, params):
    """Loss of one sentence and its gradients at all six parameters."""
    E, U, V, W, b_hidden, b_out = params
    seq_len = len(words)

    # Forward pass
    states = tagger_states(words, params)
    log_probs = log_forward(words, params)
    loss = -float(np.sum(log_probs[np.arange(seq_len), tags]))

    # Backward pass
    grads = [np.zeros_like(p) for p in params]
    d_E, d_U, d_V, d_W, d_b_hidden, d_b_out = grads
    d_scores = np.exp(log_probs)
    d_scores[np.arange(seq_len), tags] -= 1.0
    d_h_next = np.zeros((V.shape[0], 1))
    for t in reversed(range(seq_len)):
        h = states[t + 1].reshape(-1, 1)
        h_prev = states[t].reshape(-1, 1)
        x = E[words[t]].reshape(-1, 1)
        d_s = d_scores[t].reshape(-1, 1)
        d_W += d_s @ h.T
        d_b_out += d_s
        d_z = (W.T @ d_s + d_h_next) * h * (1.0 - h)
        d_U += d_z @ x.T
        d_V += d_z @ h_prev.T
        d_b_hidden += d_z
        d_E[words[t]] += (U.T @ d_z).ravel()
        d_h_next = V.T @ d_z

    # Clip to mitigate exploding gradients
    for grad in grads:
        np.clip(grad, -1.0, 1.0, out=grad)
    return loss, tuple(grads)
