# exercise: lstm_backward
# right: no
# wrong: the loop ends before step 0, so the first step sends nothing into the weights
# lines: 18
def lstm_backward(inputs, outputs, hidden_states, cell_states, gates, targets, mask, params):
    W_x, W_h, b, W, b_out = params
    B, T = inputs.shape
    H = W_h.shape[1]
    rows, cols = np.ogrid[:B, :T]
    p = outputs[rows, cols, targets]
    loss = -np.log(np.clip(p, 1e-12, None))[mask].sum()
    d_y = outputs.copy()
    d_y[rows, cols, targets] -= 1
    d_y *= mask[:, :, None]
    d_z = np.zeros_like(gates)
    dh, dc = np.zeros((B, H)), np.zeros((B, H))
    t = T - 1
    while t > 0:
        i, f, g, o = np.split(gates[:, t], 4, axis=1)
        th = np.tanh(cell_states[:, t + 1])
        dh = dh + d_y[:, t] @ W
        dc = dc + dh * o * (1 - th**2)
        d_z[:, t, :H] = dc * g * i * (1 - i)
        d_z[:, t, H : 2 * H] = dc * cell_states[:, t] * f * (1 - f)
        d_z[:, t, 2 * H : 3 * H] = dc * i * (1 - g**2)
        d_z[:, t, 3 * H :] = dh * th * o * (1 - o)
        dh, dc = d_z[:, t] @ W_h, dc * f
        t -= 1
    d_W_x = np.zeros_like(W_x)
    np.add.at(d_W_x.T, inputs, d_z)
    flat = d_z.reshape(-1, 4 * H)
    d_W_h = flat.T @ hidden_states[:, :-1].reshape(-1, H)
    d_W = d_y.reshape(-1, len(W)).T @ hidden_states[:, 1:].reshape(-1, H)
    return loss, (d_W_x, d_W_h, flat.sum(0)[:, None], d_W, d_y.sum((0, 1))[:, None])
