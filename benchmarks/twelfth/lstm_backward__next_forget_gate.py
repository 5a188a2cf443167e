# exercise: lstm_backward
# right: no
# wrong: the gradient at the cell goes back through the forget gate of the step before and not of the step itself
# lines: 31
def lstm_backward(inputs, outputs, hidden_states, cell_states, gates, targets, mask, params):
    W_x, W_h, b, W, b_out = params
    B, T, C = outputs.shape
    H = hidden_states.shape[2]
    flat = np.arange(B * T)
    y = outputs.reshape(B * T, C)
    keep = mask.reshape(-1, 1)
    loss = -np.log(y[flat, targets.ravel()] + 1e-20)[keep[:, 0]].sum()
    d_y = (y - np.eye(C)[targets.ravel()]) * keep
    d_W = d_y.T @ hidden_states[:, 1:].reshape(-1, H)
    d_b_out = d_y.sum(axis=0, keepdims=True).T
    d_hidden = (d_y @ W).reshape(B, T, H)
    G = gates.reshape(B, T, 4, H)
    forget = G[:, :, 1]
    d_A = np.zeros((B, T, 4, H))
    h_bar, c_bar = np.zeros((B, H)), np.zeros((B, H))
    for t in range(T - 1, -1, -1):
        i, f, g, o = G[:, t].transpose(1, 0, 2)
        tanh_c = np.tanh(cell_states[:, t + 1])
        h_bar = h_bar + d_hidden[:, t]
        c_bar = c_bar + h_bar * o * (1 - tanh_c**2)
        d_A[:, t, 0] = c_bar * g * i * (1 - i)
        d_A[:, t, 1] = c_bar * cell_states[:, t] * f * (1 - f)
        d_A[:, t, 2] = c_bar * i * (1 - g**2)
        d_A[:, t, 3] = h_bar * tanh_c * o * (1 - o)
        h_bar = d_A[:, t].reshape(B, -1) @ W_h
        c_bar = c_bar * forget[:, t - 1]
    d_A = d_A.reshape(B * T, 4 * H)
    d_W_h = d_A.T @ hidden_states[:, :-1].reshape(-1, H)
    d_W_x = d_A.T @ np.eye(C)[inputs.ravel()]
    return loss, (d_W_x, d_W_h, d_A.sum(axis=0)[:, None], d_W, d_b_out)
