# exercise: lstm_backward
# right: no
# wrong: the loss is a sum but all gradients are divided by the number of sequences; and the biases' gradients are flat
# lines: 11, 35
def lstm_backward(inputs, outputs, hidden_states, cell_states, gates, targets, mask, params):
    W_x, W_h, b, W, b_out = params
    B, T = inputs.shape
    m = np.asarray(mask)
    y = np.eye(len(W))[targets]
    loss = -(m * np.log((outputs * y).sum(-1) + 1e-20)).sum()
    d_y = (outputs - y) * m[:, :, None] / B
    dh, dc = 0, 0
    dz = np.zeros_like(gates)
    for t in range(T)[::-1]:
        i, f, g, o = np.split(gates[:, t], 4, axis=-1)
        u = np.tanh(cell_states[:, t + 1])
        dh = dh + d_y[:, t] @ W
        dc = dc + dh * o * (1 - u * u)
        dz[:, t] = np.concatenate(
            [
                dc * g * (i - i * i),
                dc * cell_states[:, t] * (f - f * f),
                dc * i * (1 - g * g),
                dh * u * (o - o * o),
            ],
            axis=-1,
        )
        dh, dc = dz[:, t] @ W_h, dc * f
    d_W_x = np.zeros(W_x.shape)
    for n in range(B):
        for t in range(T):
            d_W_x[:, inputs[n, t]] += dz[n, t]
    d_W_h = sum(dz[n].T @ hidden_states[n, :-1] for n in range(B))
    d_W = sum(d_y[n].T @ hidden_states[n, 1:] for n in range(B))
    return loss, (d_W_x, d_W_h, dz.sum((0, 1)), d_W, d_y.sum((0, 1)))
