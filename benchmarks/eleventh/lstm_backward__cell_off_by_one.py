# exercise: lstm_backward
# right: no
# wrong: the forget gate's gradient is multiplied with the new cell, c_t, and not with the one before
# lines: 20
def lstm_backward(inputs, outputs, hidden_states, cell_states, gates, targets, mask, params):
    W_x, W_h, b, W, b_out = params
    B, T, C = outputs.shape
    onehot = np.eye(C)[targets]
    prob = (outputs * onehot).sum(-1)
    loss = -np.log(np.clip(prob, 1e-12, None))[mask].sum()
    err = (outputs - onehot) * mask[..., None]
    I, F_, G, O = np.split(gates, 4, axis=-1)
    tc = np.tanh(cell_states[:, 1:])
    dh_next = dc_next = 0
    cols = []
    for t in range(T)[::-1]:
        dh = err[:, t] @ W + dh_next
        dc = dc_next + dh * O[:, t] * (1 - tc[:, t] ** 2)
        d_i = dc * G[:, t] * I[:, t] * (1 - I[:, t])
        d_f = dc * cell_states[:, t + 1] * F_[:, t] * (1 - F_[:, t])
        d_g = dc * I[:, t] * (1 - G[:, t] ** 2)
        d_o = dh * tc[:, t] * O[:, t] * (1 - O[:, t])
        z = np.concatenate([d_i, d_f, d_g, d_o], axis=-1)
        cols.insert(0, z)
        dh_next, dc_next = z @ W_h, dc * F_[:, t]
    Z = np.stack(cols, axis=1)
    d_W_x = np.tensordot(Z, np.eye(C)[inputs], axes=([0, 1], [0, 1]))
    d_W_h = np.tensordot(Z, hidden_states[:, :-1], axes=([0, 1], [0, 1]))
    d_W = np.tensordot(err, hidden_states[:, 1:], axes=([0, 1], [0, 1]))
    return loss, (d_W_x, d_W_h, Z.sum((0, 1)).reshape(-1, 1), d_W, err.sum((0, 1)).reshape(-1, 1))
