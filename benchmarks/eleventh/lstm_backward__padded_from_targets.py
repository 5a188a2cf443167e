# exercise: lstm_backward
# right: no
# wrong: padded steps are recognised by their target 0 and not by the mask; and the log has a floor of 1e-6, where a target without probability costs less than 18 nats
# lines: 8, 10
def lstm_backward(inputs, outputs, hidden_states, cell_states, gates, targets, mask, params):
    W_x, W_h, b, W, b_out = params
    B, T, C = outputs.shape
    keep = (targets != 0).astype(float)
    Y = np.eye(C)[targets]
    losses = -np.log(np.maximum((outputs * Y).sum(axis=2), 1e-6))
    loss = (losses * keep).sum()
    dlogits = (outputs - Y) * keep[:, :, None]

    dW = np.einsum("btc,bth->ch", dlogits, hidden_states[:, 1:])
    db_out = dlogits.sum(axis=(0, 1)).reshape(-1, 1)
    dz_all = np.zeros_like(gates)
    dh_next = np.zeros((B, W_h.shape[1]))
    dc_next = np.zeros((B, W_h.shape[1]))
    for t in reversed(range(T)):
        i, f, g, o = np.split(gates[:, t, :], 4, axis=1)
        tanh_c = np.tanh(cell_states[:, t + 1])
        dh = dlogits[:, t] @ W + dh_next
        dc = dc_next + dh * o * (1 - tanh_c**2)
        di = dc * g * i * (1 - i)
        df = dc * cell_states[:, t] * f * (1 - f)
        dg = dc * i * (1 - g**2)
        do = dh * tanh_c * o * (1 - o)
        dz_all[:, t] = np.concatenate((di, df, dg, do), axis=1)
        dh_next = dz_all[:, t] @ W_h
        dc_next = dc * f
    dW_x = np.einsum("btk,btc->kc", dz_all, np.eye(C)[inputs])
    dW_h = np.einsum("btk,bth->kh", dz_all, hidden_states[:, :-1])
    return loss, (dW_x, dW_h, dz_all.sum(axis=(0, 1)).reshape(-1, 1), dW, db_out)
