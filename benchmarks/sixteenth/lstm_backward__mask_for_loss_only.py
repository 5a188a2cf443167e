# exercise: lstm_backward
# right: no
# wrong: padded steps are left out of the loss, but they still send gradients
# lines: 10
def lstm_backward(inputs, outputs, hidden_states, cell_states, gates, targets, mask, params):
    W_x, W_h, b, W, b_out = params
    targets = np.asarray(targets).astype(int)
    p = np.take_along_axis(outputs, targets[..., None], axis=-1).squeeze(-1)
    loss = float(np.sum(np.where(mask, -np.log(np.clip(p, 1e-30, None)), 0.0)))
    err = outputs - np.eye(outputs.shape[-1])[targets]

    i, f, g, o = np.split(gates, 4, axis=-1)
    squashed = np.tanh(cell_states[:, 1:])
    dz = np.empty_like(gates)
    dh, dc = np.zeros_like(hidden_states[:, 0]), np.zeros_like(cell_states[:, 0])
    for t in reversed(range(inputs.shape[1])):
        dh = dh + err[:, t] @ W
        dc = dc + dh * o[:, t] * (1 - squashed[:, t] ** 2)
        dz[:, t] = np.concatenate(
            [
                dc * g[:, t] * i[:, t] * (1 - i[:, t]),
                dc * cell_states[:, t] * f[:, t] * (1 - f[:, t]),
                dc * i[:, t] * (1 - g[:, t] ** 2),
                dh * squashed[:, t] * o[:, t] * (1 - o[:, t]),
            ],
            axis=-1,
        )
        dh, dc = dz[:, t] @ W_h, dc * f[:, t]
    d_W_x = np.zeros_like(W_x)
    np.add.at(d_W_x.T, inputs, dz)
    d_W_h = np.tensordot(dz, hidden_states[:, :-1], axes=([0, 1], [0, 1]))
    d_W = np.tensordot(err, hidden_states[:, 1:], axes=([0, 1], [0, 1]))
    d_b, d_b_out = dz.sum((0, 1)).reshape(-1, 1), err.sum((0, 1)).reshape(-1, 1)
    return loss, (d_W_x, d_W_h, d_b, d_W, d_b_out)
