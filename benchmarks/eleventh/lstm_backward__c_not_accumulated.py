# exercise: lstm_backward
# right: no
# wrong: what comes through h replaces the gradient that came back along the cell, in place of adding to it
# lines: 23
def lstm_backward(inputs, outputs, hidden_states, cell_states, gates, targets, mask, params):
    W_x, W_h, b, W, b_out = params
    B, T, C = outputs.shape
    H = W_h.shape[1]
    m = mask.astype(float)
    idx = (np.arange(B)[:, None], np.arange(T)[None, :], targets)
    loss = -(m * np.log(np.maximum(outputs[idx], 1e-12))).sum()
    ds = outputs * m[..., None]
    ds[idx] -= m
    delta = np.zeros((T, B, 4 * H))
    dh = np.zeros((B, H))
    dc = np.zeros((B, H))
    t = T
    while t > 0:
        t -= 1
        i, f, g, o = np.moveaxis(gates[:, t].reshape(B, 4, H), 1, 0)
        tc = np.tanh(cell_states[:, t + 1])
        dh += ds[:, t] @ W
        dc = dh * o * (1 - tc**2)
        delta[t, :, :H] = dc * g * i * (1 - i)
        delta[t, :, H : 2 * H] = dc * cell_states[:, t] * f * (1 - f)
        delta[t, :, 2 * H : 3 * H] = dc * i * (1 - g**2)
        delta[t, :, 3 * H :] = dh * tc * o * (1 - o)
        dc = dc * f
        dh = delta[t] @ W_h
    d_W_x = np.zeros((C, 4 * H))
    np.add.at(d_W_x, inputs.T, delta)
    d_W_h = sum(delta[t].T @ hidden_states[:, t] for t in range(T))
    d_W = sum(ds[:, t].T @ hidden_states[:, t + 1] for t in range(T))
    return loss, (d_W_x.T, d_W_h, delta.sum((0, 1))[:, None], d_W, ds.sum((0, 1))[:, None])
