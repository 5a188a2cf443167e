# exercise: lstm_backward
# right: no
# wrong: Divides loss and gradients by the number of valid steps, a mean in place of the sum.
# lines: 12, 16
def lstm_backward(inputs, outputs, hidden_states, cell_states, gates, targets, mask, params):
    W_x, W_h, b, W, b_out = params
    B, T = inputs.shape
    H = W_h.shape[1]
    n = mask.sum()
    b_idx, t_idx = np.nonzero(mask)
    k_idx = targets[b_idx, t_idx]
    loss = -np.log(np.maximum(outputs[b_idx, t_idx, k_idx], 1e-15)).mean()
    dy = np.zeros_like(outputs)
    dy[b_idx, t_idx] = outputs[b_idx, t_idx]
    dy[b_idx, t_idx, k_idx] -= 1
    dy /= n
    dWx, dWh, db, dW, dbo = (np.zeros_like(p) for p in params)
    dh, dc = np.zeros((B, H)), np.zeros((B, H))
    for t in range(T - 1, -1, -1):
        i, f, g, o = np.hsplit(gates[:, t], 4)
        c, c_prev = cell_states[:, t + 1], cell_states[:, t]
        dW += dy[:, t].T @ hidden_states[:, t + 1]
        dbo += dy[:, t].sum(0).reshape(-1, 1)
        dh = dh + dy[:, t] @ W
        dc = dc + dh * o * (1 - np.tanh(c) ** 2)
        dz = np.hstack([dc * g * i * (1 - i), dc * c_prev * f * (1 - f),
                        dc * i * (1 - g**2), dh * np.tanh(c) * o * (1 - o)])
        for row, token in zip(dz, inputs[:, t]):
            dWx[:, token] += row
        dWh += dz.T @ hidden_states[:, t]
        db += dz.sum(0).reshape(-1, 1)
        dh, dc = dz @ W_h, dc * f
    return loss, (dWx, dWh, db, dW, dbo)
