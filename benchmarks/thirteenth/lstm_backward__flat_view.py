# exercise: lstm_backward
# right: no
# wrong: the reshaped outputs are a view, so taking off the 1 at the targets and the mask change the caller's outputs
# lines: 10
def lstm_backward(inputs, outputs, hidden_states, cell_states, gates, targets, mask, params):
    W_x, W_h, b, W, b_out = params
    B, T = inputs.shape
    H, C = W_h.shape[1], W.shape[0]
    N = B * T
    delta = outputs.reshape(N, C)
    where = np.arange(N), targets.reshape(N)
    keep = mask.reshape(N)
    loss = -np.log(delta[where] + 1e-15)[keep].sum()
    delta[where] -= 1.0
    delta[~keep] = 0.0
    d_above = (delta @ W).reshape(B, T, H)
    d_z = np.zeros((B, T, 4, H))
    dh = np.zeros((B, H))
    dc = np.zeros((B, H))
    for t in reversed(range(T)):
        i, f, g, o = gates[:, t].reshape(B, 4, H).swapaxes(0, 1)
        c_old, c_new = cell_states[:, t], np.tanh(cell_states[:, t + 1])
        dh = dh + d_above[:, t]
        dc = dc + dh * o * (1 - c_new**2)
        d_z[:, t, 0] = dc * g * i * (1 - i)
        d_z[:, t, 1] = dc * c_old * f * (1 - f)
        d_z[:, t, 2] = dc * i * (1 - g**2)
        d_z[:, t, 3] = dh * c_new * o * (1 - o)
        dh = d_z[:, t].reshape(B, 4 * H) @ W_h
        dc = dc * f
    flat = d_z.reshape(N, 4 * H)
    d_W_x = np.zeros((C, 4 * H))
    np.add.at(d_W_x, inputs.reshape(N), flat)
    return loss, (
        d_W_x.T,
        flat.T @ hidden_states[:, :T].reshape(N, H),
        flat.sum(0)[:, None],
        delta.T @ hidden_states[:, 1:].reshape(N, H),
        delta.sum(0)[:, None],
    )
