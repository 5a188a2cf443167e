# exercise: lstm_backward
# right: no
# wrong: The mask is put on the loss but not on the gradient at the logits, so padded steps add gradients.
# lines: 12
def lstm_backward(inputs, outputs, hidden_states, cell_states, gates, targets, mask, params):
    W_x, W_h, b, W, b_out = params
    B, T = inputs.shape
    H = W_h.shape[1]
    rows, steps = np.indices((B, T))
    losses = -np.log(np.maximum(outputs[rows, steps, targets], 1e-15))
    loss = losses[mask].sum()
    d_logits = outputs.copy()
    d_logits[rows, steps, targets] -= 1
    dzs = np.zeros_like(gates)
    dh, dc = np.zeros((B, H)), np.zeros((B, H))
    for t in range(T)[::-1]:
        i, f, g, o = np.split(gates[:, t], 4, axis=1)
        tc = np.tanh(cell_states[:, t + 1])
        dh = dh + d_logits[:, t] @ W
        dc = dc + dh * o * (1 - tc**2)
        dz = np.hstack([dc * g * i * (1 - i), dc * cell_states[:, t] * f * (1 - f),
                        dc * i * (1 - g**2), dh * tc * o * (1 - o)])
        dzs[:, t] = dz
        dh, dc = dz @ W_h, dc * f
    d_W_x = np.zeros_like(W_x)
    np.add.at(d_W_x.T, inputs, dzs)
    d_W_h = np.tensordot(dzs, hidden_states[:, :-1], ([0, 1], [0, 1]))
    d_W = np.tensordot(d_logits, hidden_states[:, 1:], ([0, 1], [0, 1]))
    return loss, (d_W_x, d_W_h, dzs.sum((0, 1))[:, None], d_W, d_logits.sum((0, 1))[:, None])
