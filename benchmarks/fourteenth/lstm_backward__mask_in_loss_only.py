# exercise: lstm_backward
# right: no
# wrong: The mask is applied to the loss only, so padded steps send gradients, and a target with probability 0 costs infinity.
# lines: 11, 12
def lstm_backward(inputs, outputs, hidden_states, cell_states, gates, targets, mask, params):
    W_x, W_h, b, W, b_out = params
    B, T, C = outputs.shape
    H = hidden_states.shape[-1]
    one_hot = np.eye(C)[targets]
    p_target = (outputs * one_hot).sum(axis=-1)
    loss = -(np.log(p_target[mask])).sum()
    d_out = outputs - one_hot
    d_pre = []
    dh, dc = np.zeros((B, H)), np.zeros((B, H))
    for t in range(1, T + 1):
        k = T - t
        i, f, g, o = gates[:, k].reshape(B, 4, H).transpose(1, 0, 2)
        tc = np.tanh(cell_states[:, k + 1])
        dh = dh + d_out[:, k] @ W
        dc = dc + dh * o * (1 - tc * tc)
        d = np.stack([dc * g, dc * cell_states[:, k], dc * i, dh * tc], axis=1)
        slope = gates[:, k] * (1 - gates[:, k])
        slope[:, 2 * H : 3 * H] = 1 - g * g
        d_pre.insert(0, d.reshape(B, 4 * H) * slope)
        dh, dc = d_pre[0] @ W_h, dc * f
    flat = np.stack(d_pre, axis=1).reshape(B * T, 4 * H)
    x = np.eye(C)[inputs].reshape(B * T, C)
    d_out = d_out.reshape(B * T, C)
    return loss, (
        flat.T @ x,
        flat.T @ hidden_states[:, :-1].reshape(B * T, H),
        flat.sum(0, keepdims=True).T,
        d_out.T @ hidden_states[:, 1:].reshape(B * T, H),
        d_out.sum(0, keepdims=True).T,
    )
