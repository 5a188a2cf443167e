# exercise: lstm_backward
# right: no
# wrong: the cell's gradient from step t + 1 is multiplied by the forget gate of step t instead of that of step t + 1
# lines: 22
def lstm_backward(inputs, outputs, hidden_states, cell_states, gates, targets, mask, params):
    W_x, W_h, b, W, b_out = params
    B, T = inputs.shape
    H = W_h.shape[1]
    i, f, g, o = (gates[..., k * H : (k + 1) * H] for k in range(4))
    squashed = np.tanh(cell_states[:, 1:])

    at = np.ogrid[:B, :T]
    loss = -np.where(mask, np.log(outputs[at[0], at[1], targets] + 1e-30), 0).sum()
    d_s = np.array(outputs)
    d_s[at[0], at[1], targets] -= 1
    d_s[~mask] = 0

    D_c = np.zeros((B, T + 1, H))
    D_z = np.zeros((B, T + 1, 4 * H))
    for t in range(T - 1, -1, -1):
        d_h = d_s[:, t] @ W + D_z[:, t + 1] @ W_h
        D_c[:, t] = D_c[:, t + 1] * f[:, t] + d_h * o[:, t] * (1 - squashed[:, t] ** 2)
        D_z[:, t] = np.concatenate([
            D_c[:, t] * g[:, t] * i[:, t] * (1 - i[:, t]),
            D_c[:, t] * cell_states[:, t] * f[:, t] * (1 - f[:, t]),
            D_c[:, t] * i[:, t] * (1 - g[:, t] ** 2),
            d_h * squashed[:, t] * o[:, t] * (1 - o[:, t]),
        ], axis=1)
    D_z = D_z[:, :T]
    d_W_x = np.zeros((W_x.shape[1], 4 * H))
    np.add.at(d_W_x, inputs, D_z)
    d_W_h = np.tensordot(D_z, hidden_states[:, :-1], axes=([0, 1], [0, 1]))
    d_W = np.tensordot(d_s, hidden_states[:, 1:], axes=([0, 1], [0, 1]))
    return loss, (d_W_x.T, d_W_h, D_z.sum((0, 1))[:, None], d_W, d_s.sum((0, 1))[:, None])
