# exercise: lstm_backward
# right: no
# wrong: subtracts the one-hot targets (and zeroes padding) in the caller's outputs
# lines: 12, 13
def lstm_backward(inputs, outputs, hidden_states, cell_states, gates, targets, mask, params):
    W_x, W_h, b, W, b_out = params
    B, T = inputs.shape
    rows, cols = np.arange(B)[:, None], np.arange(T)
    p = outputs[rows, cols, targets]
    loss = -np.sum(np.log(np.maximum(p, 1e-15))[mask])
    d_logits = outputs
    d_logits[rows, cols, targets] -= 1
    d_logits *= mask[..., None]
    d_z = np.zeros_like(gates)
    d_h = d_c = 0
    for t in range(T - 1, -1, -1):
        i, f, g, o = np.split(gates[:, t], 4, axis=1)
        tc = np.tanh(cell_states[:, t + 1])
        d_h = d_logits[:, t] @ W + d_h
        d_c = d_c + d_h * o * (1 - tc**2)
        d_z[:, t] = np.hstack([d_c * g * i * (1 - i), d_c * cell_states[:, t] * f * (1 - f),
                               d_c * i * (1 - g**2), d_h * tc * o * (1 - o)])
        d_h, d_c = d_z[:, t] @ W_h, d_c * f
    d_W_x = np.zeros_like(W_x)
    np.add.at(d_W_x.T, inputs, d_z)
    return loss, (d_W_x, np.einsum("btk,bth->kh", d_z, hidden_states[:, :-1]),
                  d_z.sum((0, 1))[:, None],
                  np.einsum("btc,bth->ch", d_logits, hidden_states[:, 1:]),
                  d_logits.sum((0, 1))[:, None])
