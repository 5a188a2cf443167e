# exercise: lstm_backward
# right: no
# wrong: The squashed cell of a step is computed from the cell before it, one place too early.
# lines: 11
def lstm_backward(inputs, outputs, hidden_states, cell_states, gates, targets, mask, params):
    W_x, W_h, b, W, b_out = params
    B, T = inputs.shape
    H = W_h.shape[1]
    I, F, G, O = (gates[..., k * H : (k + 1) * H] for k in range(4))
    C_prev = cell_states[:, :-1]
    S = np.tanh(C_prev)
    r, c = np.ogrid[:B, :T]
    loss = -np.sum(np.log(np.maximum(outputs[r, c, targets], 1e-12))[mask])
    dy = outputs.copy()
    dy[r, c, targets] -= 1
    dy[~mask] = 0
    dh_y = dy @ W
    da = np.zeros_like(gates)
    dh_next, dc_next = np.zeros((B, H)), np.zeros((B, H))
    for t in range(T - 1, -1, -1):
        dh = dh_y[:, t] + dh_next
        dc = dc_next + dh * O[:, t] * (1 - S[:, t] ** 2)
        da[:, t, :H] = dc * G[:, t] * I[:, t] * (1 - I[:, t])
        da[:, t, H : 2 * H] = dc * C_prev[:, t] * F[:, t] * (1 - F[:, t])
        da[:, t, 2 * H : 3 * H] = dc * I[:, t] * (1 - G[:, t] ** 2)
        da[:, t, 3 * H :] = dh * S[:, t] * O[:, t] * (1 - O[:, t])
        dh_next = da[:, t] @ W_h
        dc_next = dc * F[:, t]
    d_W_x = np.zeros_like(W_x)
    np.add.at(d_W_x.T, inputs, da)
    d_W_h = np.einsum("btk,bth->kh", da, hidden_states[:, :-1])
    d_W = np.einsum("btk,bth->kh", dy, hidden_states[:, 1:])
    return loss, (d_W_x, d_W_h, da.sum((0, 1))[:, None], d_W, dy.sum((0, 1))[:, None])
