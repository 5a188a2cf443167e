# exercise: lstm_backward
# right: no
# wrong: the gradient at the cell is carried without the forget gate
# lines: 20
def lstm_backward(inputs, outputs, hidden_states, cell_states, gates, targets, mask, params):
    W_x, W_h, b, W, b_out = params
    (B, T), H, C = inputs.shape, W_h.shape[1], len(W)
    Y = np.eye(C)[targets]
    loss = -np.log(np.maximum((outputs * Y).sum(-1), 1e-12))[mask].sum()
    d_o = (outputs - Y) * mask[..., None]
    A = np.zeros((B, T, 4 * H))
    d_h, d_c = np.zeros((B, H)), np.zeros((B, H))
    for t in reversed(range(T)):
        i, f, g, o = np.split(gates[:, t], 4, axis=1)
        tc = np.tanh(cell_states[:, t + 1])
        d_h = d_h + d_o[:, t] @ W
        d_c = d_c + d_h * o * (1 - tc**2)
        A[:, t] = np.concatenate([d_c * g * i * (1 - i), d_c * cell_states[:, t] * f * (1 - f),
                                  d_c * i * (1 - g**2), d_h * tc * o * (1 - o)], axis=1)
        d_h = A[:, t] @ W_h
    d_W_x = np.zeros_like(W_x)
    np.add.at(d_W_x.T, inputs, A)
    s = ([0, 1], [0, 1])
    return loss, (d_W_x, np.tensordot(A, hidden_states[:, :-1], s), A.sum((0, 1))[:, None],
                  np.tensordot(d_o, hidden_states[:, 1:], s), d_o.sum((0, 1))[:, None])
