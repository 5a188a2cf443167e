# exercise: lstm_backward
# right: no
# wrong: probabilities are clipped at 1e-7, so a target with p = 0 costs 16.1 nats instead of 18 or more
# lines: 11
def lstm_backward(inputs, outputs, hidden_states, cell_states, gates, targets, mask, params):
    W_x, W_h, b, W, b_out = params
    B, T, C = outputs.shape
    H = W_h.shape[1]
    eps = 1e-7
    one_hot = np.eye(C)[targets]
    cross = -(one_hot * np.log(np.clip(outputs, eps, 1.0))).sum(axis=-1)
    loss = (cross * mask).sum()
    d_out = (outputs - one_hot) * mask[:, :, None]
    i, f, g, o = (gates[..., k * H : (k + 1) * H] for k in range(4))
    tanh_c = np.tanh(cell_states[:, 1:])
    d_gates = np.empty_like(gates)
    d_h, d_c = np.zeros((B, H)), np.zeros((B, H))
    for t in range(T - 1, -1, -1):
        d_h = d_h + d_out[:, t] @ W
        d_c = d_c + d_h * o[:, t] * (1 - tanh_c[:, t] ** 2)
        d_i = d_c * g[:, t] * i[:, t] * (1 - i[:, t])
        d_f = d_c * cell_states[:, t] * f[:, t] * (1 - f[:, t])
        d_g = d_c * i[:, t] * (1 - g[:, t] ** 2)
        d_o = d_h * tanh_c[:, t] * o[:, t] * (1 - o[:, t])
        d_gates[:, t] = np.concatenate([d_i, d_f, d_g, d_o], axis=-1)
        d_h = d_gates[:, t] @ W_h
        d_c = d_c * f[:, t]
    d_W_x = np.tensordot(d_gates, np.eye(C)[inputs], axes=([0, 1], [0, 1]))
    d_W_h = np.tensordot(d_gates, hidden_states[:, :-1], axes=([0, 1], [0, 1]))
    d_W = np.tensordot(d_out, hidden_states[:, 1:], axes=([0, 1], [0, 1]))
    d_b = d_gates.sum((0, 1))[:, None]
    return loss, (d_W_x, d_W_h, d_b, d_W, d_out.sum((0, 1))[:, None])
