# exercise: lstm_backward
# right: yes
def lstm_backward(inputs, outputs, hidden_states, cell_states, gates, targets, mask, params):
    W_x, W_h, b, W, b_out = params
    C, H = W.shape
    B, T = inputs.shape
    wanted = np.eye(C)[targets]
    p = np.einsum("btc,btc->bt", outputs, wanted)
    loss = np.sum(-np.log(np.maximum(p, 1e-20)), where=np.asarray(mask, dtype=bool))
    d_s = (outputs - wanted) * np.asarray(mask)[:, :, None]
    y = gates.reshape(B, T, 4, H)
    i, f, g, o = np.moveaxis(y, 2, 0)
    squashed = np.tanh(cell_states[:, 1:])
    slope = y * (1 - y)
    slope[:, :, 2] = 1 - g**2
    d_z = np.zeros((B, T, 4, H))

    def back(t, d_h, d_c):
        d_h = d_h + d_s[:, t] @ W
        d_c = d_c + d_h * o[:, t] * (1 - squashed[:, t] ** 2)
        parts = [d_c * g[:, t], d_c * cell_states[:, t], d_c * i[:, t], d_h * squashed[:, t]]
        d_z[:, t] = np.stack(parts, axis=1) * slope[:, t]
        return d_z[:, t].reshape(B, -1) @ W_h, d_c * f[:, t]

    carried = np.zeros((B, H)), np.zeros((B, H))
    for t in range(T - 1, -1, -1):
        carried = back(t, *carried)
    d_z = d_z.reshape(B, T, -1)
    return loss, (
        np.einsum("btk,btc->kc", d_z, np.eye(C)[inputs]),
        np.einsum("btk,bth->kh", d_z, hidden_states[:, :-1]),
        d_z.sum(axis=(0, 1)).reshape(b.shape),
        np.einsum("btc,bth->ch", d_s, hidden_states[:, 1:]),
        d_s.sum(axis=(0, 1)).reshape(b_out.shape),
    )
