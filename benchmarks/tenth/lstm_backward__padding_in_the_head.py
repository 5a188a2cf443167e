# exercise: lstm_backward
# right: no
# wrong: padded steps are left out of the loss and of the recurrent part, but still add to d_W and d_b_out
# lines: 14, 15
def lstm_backward(inputs, outputs, hidden_states, cell_states, gates, targets, mask, params):
    W_x, W_h, b, W, b_out = params
    B, T = inputs.shape
    H = W_h.shape[1]
    rows, cols = np.indices((B, T))
    p = outputs[rows, cols, targets]
    loss = -np.log(np.maximum(p, 1e-12))[mask].sum()
    d_o = outputs.copy()
    d_o[rows, cols, targets] -= 1
    d_W = np.tensordot(d_o, hidden_states[:, 1:], axes=((0, 1), (0, 1)))
    d_b_out = d_o.sum(axis=(0, 1)).reshape(-1, 1)
    d_states = (d_o * mask[:, :, None]) @ W
    d_z = np.zeros((B, T, 4 * H))
    dh, dc = np.zeros((B, H)), np.zeros((B, H))
    for t in reversed(range(T)):
        i, f, g, o = gates[:, t].reshape(B, 4, H).transpose(1, 0, 2)
        tc = np.tanh(cell_states[:, t + 1])
        dh = dh + d_states[:, t]
        dc = dc + dh * o * (1 - tc**2)
        d_z[:, t, :H] = dc * g * i * (1 - i)
        d_z[:, t, H : 2 * H] = dc * cell_states[:, t] * f * (1 - f)
        d_z[:, t, 2 * H : 3 * H] = dc * i * (1 - g**2)
        d_z[:, t, 3 * H :] = dh * tc * o * (1 - o)
        dc = dc * f
        dh = d_z[:, t] @ W_h
    d_W_x = np.zeros_like(W_x.T)
    np.add.at(d_W_x, inputs, d_z)
    d_W_h = np.tensordot(d_z, hidden_states[:, :-1], axes=((0, 1), (0, 1)))
    return loss, (d_W_x.T, d_W_h, d_z.sum(axis=(0, 1)).reshape(-1, 1), d_W, d_b_out)
