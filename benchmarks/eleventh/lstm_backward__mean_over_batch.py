# exercise: lstm_backward
# right: no
# wrong: loss and gradients are divided by the number of sequences
# lines: 10, 13
def lstm_backward(inputs, outputs, hidden_states, cell_states, gates, targets, mask, params):
    W_x, W_h, b, W, b_out = params
    B, T = inputs.shape
    rows, cols = np.ogrid[:B, :T]
    picked = np.maximum(outputs[rows, cols, targets], 1e-12)
    loss = -(np.log(picked) * mask).sum() / B
    dl = outputs.copy()
    dl[rows, cols, targets] -= 1
    dl = dl * mask[:, :, None] / B
    dz = np.zeros_like(gates)
    dh = np.zeros_like(hidden_states[:, 0])
    dc = np.zeros_like(dh)
    for t in range(T - 1, -1, -1):
        i, f, g, o = np.split(gates[:, t], 4, axis=1)
        tc = np.tanh(cell_states[:, t + 1])
        dh = dh + dl[:, t] @ W
        dc = dc + dh * o * (1 - tc * tc)
        d_f = dc * cell_states[:, t] * f * (1 - f)
        d_o = dh * tc * o * (1 - o)
        dz[:, t] = np.hstack([dc * g * i * (1 - i), d_f, dc * i * (1 - g * g), d_o])
        dc = dc * f
        dh = dz[:, t] @ W_h
    dWx = np.zeros(W_x.T.shape)
    np.add.at(dWx, inputs.ravel(), dz.reshape(B * T, -1))
    flat = lambda a: a.reshape(B * T, -1)
    return loss, (
        dWx.T,
        flat(dz).T @ flat(hidden_states[:, :-1]),
        flat(dz).sum(0)[:, None],
        flat(dl).T @ flat(hidden_states[:, 1:]),
        flat(dl).sum(0)[:, None],
    )
