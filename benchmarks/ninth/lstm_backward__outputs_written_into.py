# exercise: lstm_backward
# right: no
# wrong: The gradient at the logits is made in the array of outputs itself, so the caller's outputs are changed.
# lines: 10, 14, 17
def lstm_backward(inputs, outputs, hidden_states, cell_states, gates, targets, mask, params):
    W_x, W_h, b, W, b_out = params
    H = W_h.shape[1]
    B, T = mask.shape
    loss = 0.0
    d = outputs
    for n in range(B):
        for t in range(T):
            if not mask[n, t]:
                d[n, t] = 0
                continue
            loss -= np.log(max(outputs[n, t, targets[n, t]], 1e-12))
            d[n, t, targets[n, t]] -= 1
    d_W = sum(d[:, t].T @ hidden_states[:, t + 1] for t in range(T))
    d_b_out = d.sum(axis=1).sum(axis=0)[:, None]
    d_zs = []
    dh_later = dc_later = np.zeros((B, H))
    for t in range(T)[::-1]:
        i, f, g, o = gates[:, t].reshape(B, 4, H).transpose(1, 0, 2)
        tc = np.tanh(cell_states[:, t + 1])
        dh = dh_later + d[:, t] @ W
        dc = dc_later + dh * o * (1 - tc**2)
        dz = np.concatenate(
            (dc * g * (i - i * i), dc * cell_states[:, t] * (f - f * f), dc * i * (1 - g * g),
             dh * tc * (o - o * o)), axis=1)
        d_zs.insert(0, dz)
        dh_later, dc_later = dz @ W_h, dc * f
    d_W_x = np.zeros_like(W_x)
    for t, dz in enumerate(d_zs):
        np.add.at(d_W_x, (slice(None), inputs[:, t]), dz.T)
    d_W_h = sum(dz.T @ hidden_states[:, t] for t, dz in enumerate(d_zs))
    d_b = sum(dz.sum(axis=0) for dz in d_zs)[:, None]
    return loss, (d_W_x, d_W_h, d_b, d_W, d_b_out)
