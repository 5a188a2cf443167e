# exercise: lstm_backward
# right: no
# wrong: what comes back along the cell is multiplied by the forget gate of the step where it arrives instead of the step that it comes from
# lines: 24, 35
def lstm_backward(inputs, outputs, hidden_states, cell_states, gates, targets, mask, params):
    W_x, W_h, b, W, b_out = params
    B, T = inputs.shape
    C, H = W.shape
    rows = np.arange(B)
    loss = 0.0
    carried_h = np.zeros((B, H))
    carried_c = np.zeros((B, H))
    d_W_x, d_W_h, d_b, d_W, d_b_out = map(np.zeros_like, params)
    for t in range(T - 1, -1, -1):
        m = mask[:, t]
        p = outputs[rows, t, targets[:, t]]
        loss += -(np.log(np.where(p > 0, p, 1e-9)) * m).sum()
        ds = outputs[:, t].copy()
        ds[rows, targets[:, t]] -= 1
        ds *= m[:, None]
        i, f, g, o = np.split(gates[:, t], 4, axis=1)
        u = np.tanh(cell_states[:, t + 1])
        dh = ds @ W + carried_h
        dc = dh * o * (1 - u * u) + carried_c * f
        dz = np.concatenate(
            [
                dc * g * i * (1 - i),
                dc * cell_states[:, t] * f * (1 - f),
                dc * i * (1 - g * g),
                dh * u * o * (1 - o),
            ],
            axis=1,
        )
        carried_h = dz @ W_h
        carried_c = dc
        for n in rows:
            d_W_x[:, inputs[n, t]] += dz[n]
        d_W_h += dz.T @ hidden_states[:, t]
        d_b += dz.sum(axis=0)[:, None]
        d_W += ds.T @ hidden_states[:, t + 1]
        d_b_out += ds.sum(axis=0)[:, None]
    return loss, (d_W_x, d_W_h, d_b, d_W, d_b_out)
