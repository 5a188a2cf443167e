# exercise: lstm_backward
# right: no
# wrong: the mask is applied to the loss alone: padded steps still send gradients
# lines: 12
def lstm_backward(inputs, outputs, hidden_states, cell_states, gates, targets, mask, params):
    _, W_h, _, W, _ = params
    B, T = inputs.shape
    H = W_h.shape[1]
    right = np.take_along_axis(outputs, np.asarray(targets, dtype=int)[..., None], axis=2)[..., 0]
    loss = float((-np.log(np.maximum(right, 1e-20)) * mask).sum())

    delta = outputs.copy()
    for row in range(B):
        delta[row, np.arange(T), targets[row]] -= 1.0

    d_z = np.zeros((B, T, 4, H))
    G = gates.reshape(B, T, 4, H)
    dh, dc = np.zeros((B, H)), np.zeros((B, H))
    for t in range(T)[::-1]:
        i, f, g, o = (G[:, t, k] for k in range(4))
        th = np.tanh(cell_states[:, t + 1])
        dh = dh + delta[:, t] @ W
        dc = dc + dh * o * (1 - th * th)
        d_z[:, t, 0] = dc * g * i * (1 - i)
        d_z[:, t, 1] = dc * cell_states[:, t] * f * (1 - f)
        d_z[:, t, 2] = dc * i * (1 - g * g)
        d_z[:, t, 3] = dh * th * o * (1 - o)
        dh = d_z[:, t].reshape(B, -1) @ W_h
        dc = dc * f
    flat = d_z.reshape(B * T, -1)
    d_W_x = np.zeros_like(params[0])
    np.add.at(d_W_x.T, inputs.ravel(), flat)
    errors = delta.reshape(B * T, -1)
    d_W_h = flat.T @ hidden_states[:, :-1].reshape(B * T, -1)
    d_W = errors.T @ hidden_states[:, 1:].reshape(B * T, -1)
    return loss, [d_W_x, d_W_h, flat.sum(0)[:, None], d_W, errors.sum(0)[:, None]]
