# exercise: backward_batch
# right: no
# wrong: Both biases' gradients come back flat and not as columns, and an impossible target costs 16.1 nats, since the probabilities are lifted to 1e-7.
# lines: 12, 31
def backward_batch(inputs, outputs, hidden_states, targets, mask, params):
    """Vectorised BPTT for a padded batch."""
    U, V, W, b_hidden, b_out = params
    batch_size, seq_len = inputs.shape
    b_idx = np.arange(batch_size)[:, None]
    t_idx = np.arange(seq_len)[None, :]

    target_probs = np.clip(outputs[b_idx, t_idx, targets], 1e-7, 1.0)
    loss = float(-(np.log(target_probs) * mask).sum())

    d_logits = outputs.copy()
    d_logits[b_idx, t_idx, targets] -= 1.0
    d_logits *= mask[..., None]

    d_U, d_V, d_W = np.zeros_like(U), np.zeros_like(V), np.zeros_like(W)
    d_b_hidden = np.zeros(V.shape[0])
    d_h_next = np.zeros((batch_size, V.shape[0]))
    for t in reversed(range(seq_len)):
        h, h_prev = hidden_states[:, t + 1], hidden_states[:, t]
        d_W += d_logits[:, t].T @ h
        d_pre = (d_logits[:, t] @ W + d_h_next) * (1.0 - h**2)
        np.add.at(d_U.T, inputs[:, t], d_pre)
        d_V += d_pre.T @ h_prev
        d_b_hidden += d_pre.sum(axis=0)
        d_h_next = d_pre @ V
    d_b_out = d_logits.sum(axis=(0, 1))
    return loss, (d_U, d_V, d_W, d_b_hidden, d_b_out)
