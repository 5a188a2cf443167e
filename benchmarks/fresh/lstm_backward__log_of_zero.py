# exercise: lstm_backward
# right: no
# wrong: mask times log(p): an impossible target is infinite, NaN at a padded step
# lines: 11
def lstm_backward(inputs, outputs, hidden_states, cell_states, gates, targets, mask, params):
    W_x, W_h, b, W, b_out = params
    (B, T), H, C = inputs.shape, W_h.shape[1], len(W)
    i, f, g, o = np.split(gates, 4, axis=2)
    Y = np.eye(C)[targets]
    with np.errstate(divide="ignore", invalid="ignore"):
        loss = -(np.log((outputs * Y).sum(-1)) * mask).sum()
    d_o = (outputs - Y) * mask[..., None]
    tc = np.tanh(cell_states[:, 1:])
    A, d_h, d_c = np.zeros_like(gates), np.zeros((B, H)), np.zeros((B, H))
    for t in range(T - 1, -1, -1):
        d_h = d_h + d_o[:, t] @ W
        d_c = d_c + d_h * o[:, t] * (1 - tc[:, t] ** 2)
        A[:, t] = np.hstack([d_c * g[:, t] * i[:, t] * (1 - i[:, t]), d_c * cell_states[:, t] * f[:, t] * (1 - f[:, t]),
                             d_c * i[:, t] * (1 - g[:, t] ** 2), d_h * tc[:, t] * o[:, t] * (1 - o[:, t])])
        d_h, d_c = A[:, t] @ W_h, d_c * f[:, t]
    d_W_x = np.einsum("btk,btc->kc", A, np.eye(C)[inputs])
    return loss, (d_W_x, np.einsum("btk,bth->kh", A, hidden_states[:, :-1]), A.sum((0, 1))[:, None],
                  np.einsum("btc,bth->ch", d_o, hidden_states[:, 1:]), d_o.sum((0, 1))[:, None])
