# exercise: lstm_backward
# right: no
# wrong: The gradient at the logits is written into outputs itself, so the caller's outputs are changed.
# lines: 10, 11
def lstm_backward(inputs, outputs, hidden_states, cell_states, gates, targets, mask, params):
    W_x, W_h, b, W, b_out = params
    (B, T), H = inputs.shape, W_h.shape[1]
    where = (*np.ogrid[:B, :T], targets)
    loss = np.where(mask, -np.log(np.maximum(outputs[where], 1e-12)), 0).sum()
    err = outputs
    err[where] -= 1
    err[~mask] = 0
    G = gates.reshape(B, T, 4, H)
    dG = np.empty_like(G)
    dh = np.zeros((B, H))
    dc = np.zeros((B, H))
    for t in range(T - 1, -1, -1):
        i, f, g, o = (G[:, t, k] for k in range(4))
        th = np.tanh(cell_states[:, t + 1])
        dh = dh + err[:, t] @ W
        dc = dc + dh * o * (1 - th * th)
        dG[:, t, 0] = dc * g * (i - i * i)
        dG[:, t, 1] = dc * cell_states[:, t] * (f - f * f)
        dG[:, t, 2] = dc * i * (1 - g * g)
        dG[:, t, 3] = dh * th * (o - o * o)
        dh = dG[:, t].reshape(B, 4 * H) @ W_h
        dc = dc * f
    Z = dG.reshape(B * T, 4 * H)
    d_W_x = np.zeros(W_x.shape[::-1])
    np.add.at(d_W_x, inputs.ravel(), Z)
    return loss, (
        d_W_x.T,
        Z.T @ hidden_states[:, :T].reshape(B * T, H),
        Z.sum(0)[:, None],
        err.reshape(B * T, -1).T @ hidden_states[:, 1:].reshape(B * T, H),
        err.sum((0, 1))[:, None],
    )
