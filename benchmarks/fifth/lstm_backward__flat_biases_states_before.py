# exercise: lstm_backward
# right: no
# wrong: The gradient of W is taken with the states before each step, and both bias gradients are flat and not columns.
# lines: 28, 29
def lstm_backward(inputs, outputs, hidden_states, cell_states, gates, targets, mask, params):
    W_x, W_h, b, W, b_out = params
    C, H = W.shape
    B, T = inputs.shape
    h_before = hidden_states[:, :-1].reshape(B * T, H)
    y = np.eye(C)[targets]
    p = np.sum(outputs * y, axis=-1)
    loss = np.sum(-np.log(np.maximum(p, 1e-40))[mask])
    dl = np.where(mask[..., None], outputs - y, 0.0)
    dz = [None] * T
    dh = dc = np.zeros((B, H))
    for t in range(T - 1, -1, -1):
        i, f, g, o = gates[:, t].T.reshape(4, H, B).transpose(0, 2, 1)
        u = np.tanh(cell_states[:, t + 1])
        dh = dh + dl[:, t] @ W
        dc = dc + dh * o * (1 - u**2)
        dz[t] = np.hstack((dc * g * i * (1 - i), dc * cell_states[:, t] * f * (1 - f),
                           dc * i * (1 - g**2), dh * u * o * (1 - o)))
        dh = dz[t] @ W_h
        dc = dc * f
    Z = np.stack(dz, axis=1).reshape(B * T, 4 * H)
    L = dl.reshape(B * T, C)
    d_W_x = Z.T @ np.eye(C)[inputs.ravel()]
    d_W = L.T @ h_before
    return loss, (d_W_x, Z.T @ h_before, Z.sum(axis=0), d_W, L.sum(axis=0))
