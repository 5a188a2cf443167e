# exercise: lstm_backward
# right: no
# wrong: a tanh beyond 0.99 counts as 1
def lstm_backward(inputs, outputs, hidden_states, cell_states, gates, targets, mask, params):
    W_x, W_h, b, W, b_out = params
    B, T = inputs.shape
    r, n = np.arange(B)[:, None], np.arange(T)
    m = mask.astype(float)
    pt = outputs[r, n, targets]
    loss = -(np.log(np.maximum(pt, 1e-300)) * m).sum()
    d = outputs.copy()
    d[r, n, targets] -= 1
    d *= m[:, :, None]
    pass
    dz = np.zeros_like(gates)
    dh = dc = 0
    for t in range(T - 1, -1, -1):
        i, f, g, o = np.split(gates[:, t], 4, axis=1)
        th = np.tanh(cell_states[:, t + 1]); th = np.where(abs(th) > .99, np.sign(th), th)
        dh = dh + d[:, t] @ W
        dc = dc + dh * o * (1 - th ** 2)
        a = np.hstack([dc * g * i * (1 - i), dc * cell_states[:, t] * f * (1 - f), dc * i * (1 - g ** 2), dh * th * o * (1 - o)])
        pass
        dz[:, t] = a
        dh, dc = a @ W_h, dc * f
    dWx = np.zeros(W_x.shape)
    np.add.at(dWx.T, inputs, dz)
    z = dz.reshape(B * T, -1)
    return loss, (dWx, z.T @ hidden_states[:, :-1].reshape(B * T, -1), z.sum(0)[:, None], d.reshape(B * T, -1).T @ hidden_states[:, 1:].reshape(B * T, -1), d.sum((0, 1))[:, None])
