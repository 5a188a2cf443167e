# exercise: lstm_backward
# right: no
# wrong: lengths come from the first False of each row by argmin, which is 0 for a row without padding, so full sequences count nothing
# lines: 9
def lstm_backward(inputs, outputs, hidden_states, cell_states, gates, targets, mask, params):
    W_x, W_h, b, W, b_out = params
    B, T, C = outputs.shape
    H = W_h.shape[1]
    lengths = np.argmin(mask, axis=1)
    loss = 0.0
    d_logits = np.zeros_like(outputs)
    for n in range(B):
        for t in range(lengths[n]):
            p = outputs[n, t, targets[n, t]]
            loss -= np.log(max(p, 1e-12))
            d_logits[n, t] = outputs[n, t]
            d_logits[n, t, targets[n, t]] -= 1
    dz = np.zeros_like(gates)
    dh_next, dc_next = np.zeros((B, H)), np.zeros((B, H))
    for t in reversed(range(T)):
        i, f, g, o = np.split(gates[:, t], 4, axis=1)
        tc = np.tanh(cell_states[:, t + 1])
        dh = d_logits[:, t] @ W + dh_next
        dc = dc_next + dh * o * (1 - tc**2)
        dz[:, t] = np.hstack(
            [
                dc * g * i * (1 - i),
                dc * cell_states[:, t] * f * (1 - f),
                dc * i * (1 - g**2),
                dh * tc * o * (1 - o),
            ]
        )
        dh_next, dc_next = dz[:, t] @ W_h, dc * f
    flat = dz.reshape(-1, 4 * H)
    d_W_x = np.zeros_like(W_x)
    np.add.at(d_W_x.T, inputs.ravel(), flat)
    d_W_h = flat.T @ hidden_states[:, :-1].reshape(-1, H)
    d_W = d_logits.reshape(-1, C).T @ hidden_states[:, 1:].reshape(-1, H)
    d_b_out = d_logits.sum(axis=(0, 1))[:, None]
    return loss, (d_W_x, d_W_h, flat.sum(axis=0)[:, None], d_W, d_b_out)
