# exercise: backward_batch
# right: no
# wrong: does not use the mask but takes every target 0 for padding, so real steps whose target is token 0 are dropped and other padding counts
# lines: 11
def backward_batch(inputs, outputs, hidden_states, targets, mask, params):
    """Vectorised BPTT over a padded batch."""
    U, V, W, b_hidden, b_out = params
    B, T, C = outputs.shape
    H = V.shape[0]

    valid = (targets != 0).astype(np.float64)
    rows, cols = np.arange(B)[:, None], np.arange(T)[None, :]
    log_probs = np.log(np.clip(outputs[rows, cols, targets], 1e-12, None))
    loss = -np.sum(log_probs * valid)

    d_logits = outputs.copy()
    d_logits[rows, cols, targets] -= 1.0
    d_logits *= valid[..., None]

    d_U, d_V = np.zeros_like(U), np.zeros_like(V)
    d_b_hidden = np.zeros_like(b_hidden)
    d_h_next = np.zeros((B, H))
    for t in range(T - 1, -1, -1):
        d_h = d_logits[:, t] @ W + d_h_next
        d_pre = d_h * (1.0 - hidden_states[:, t + 1] ** 2)
        np.add.at(d_U.T, inputs[:, t], d_pre)
        d_V += d_pre.T @ hidden_states[:, t]
        d_b_hidden += d_pre.sum(axis=0)[:, None]
        d_h_next = d_pre @ V

    d_W = d_logits.reshape(-1, C).T @ hidden_states[:, 1:].reshape(-1, H)
    d_b_out = d_logits.sum(axis=(0, 1))[:, None]
    return loss, (d_U, d_V, d_W, d_b_hidden, d_b_out)
