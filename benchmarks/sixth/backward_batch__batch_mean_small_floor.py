# exercise: backward_batch
# right: no
# wrong: loss and gradients are divided by the number of sequences, and a target with probability 0 costs only 13.8 nats before that
# lines: 12, 13, 17
def backward_batch(inputs, outputs, hidden_states, targets, mask, params):
    """Vectorized BPTT over a padded mini-batch."""
    U, V, W, b_hidden, b_out = params
    batch_size, seq_len = inputs.shape
    rows = np.arange(batch_size)[:, None]
    cols = np.arange(seq_len)[None, :]

    p_target = np.clip(outputs[rows, cols, targets], 1e-6, 1.0)
    loss = -(np.log(p_target) * mask).sum() / batch_size

    d_logits = outputs.copy()
    d_logits[rows, cols, targets] -= 1.0
    d_logits *= mask[..., None] / batch_size

    d_U = np.zeros_like(U)
    d_V = np.zeros_like(V)
    d_b_hidden = np.zeros_like(b_hidden)
    d_h_next = np.zeros((batch_size, V.shape[0]))
    for t in range(seq_len - 1, -1, -1):
        d_h = d_logits[:, t] @ W + d_h_next
        d_pre = d_h * (1.0 - hidden_states[:, t + 1] ** 2)
        np.add.at(d_U.T, inputs[:, t], d_pre)
        d_V += d_pre.T @ hidden_states[:, t]
        d_b_hidden += d_pre.sum(axis=0, keepdims=True).T
        d_h_next = d_pre @ V

    d_W = np.einsum("btc,bth->ch", d_logits, hidden_states[:, 1:])
    d_b_out = d_logits.sum(axis=(0, 1)).reshape(-1, 1)
    return loss, (d_U, d_V, d_W, d_b_hidden, d_b_out)
