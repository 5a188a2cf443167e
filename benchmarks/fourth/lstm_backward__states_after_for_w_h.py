# exercise: lstm_backward
# right: no
# wrong: the gradient of W_h is made of the states after each step instead of those before
# lines: 28
def lstm_backward(inputs, outputs, hidden_states, cell_states, gates, targets, mask, params):
    W_x, W_h, b, W, b_out = params
    B, T = inputs.shape
    C, H = W.shape
    p = np.take_along_axis(outputs, targets[..., None].astype(int), axis=2)[..., 0]
    loss = -np.log(np.maximum(p[mask], 1e-12)).sum()
    d_o = (outputs - np.eye(C)[targets]) * mask[..., None]
    d_z = np.zeros((B, T, 4 * H))
    d_h, d_c = np.zeros((2, B, H))
    for t in range(T - 1, -1, -1):
        i, f, g, o = (gates[:, t, k * H : (k + 1) * H] for k in range(4))
        tc = np.tanh(cell_states[:, t + 1])
        d_h = d_h + d_o[:, t] @ W
        d_c = d_c + d_h * o * (1 - tc * tc)
        d_z[:, t, :H] = d_c * g * i * (1 - i)
        d_z[:, t, H : 2 * H] = d_c * cell_states[:, t] * f * (1 - f)
        d_z[:, t, 2 * H : 3 * H] = d_c * i * (1 - g * g)
        d_z[:, t, 3 * H :] = d_h * tc * o * (1 - o)
        d_h, d_c = d_z[:, t] @ W_h, d_c * f
    flat = d_z.reshape(-1, 4 * H)
    states = hidden_states[:, 1:].reshape(-1, H)
    d_W_x = np.zeros((C, 4 * H))
    np.add.at(d_W_x, inputs.ravel(), flat)
    d_W_h = flat.T @ states
    d_W = d_o.reshape(-1, C).T @ states
    grads = d_W_x.T, d_W_h, flat.sum(0)[:, None], d_W, d_o.sum((0, 1))[:, None]
    return float(loss), grads
