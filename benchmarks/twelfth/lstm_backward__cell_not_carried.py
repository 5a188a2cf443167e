# exercise: lstm_backward
# right: no
# wrong: the gradient at the cell starts from zero at each step, nothing comes along the cell
# lines: 21
def lstm_backward(inputs, outputs, hidden_states, cell_states, gates, targets, mask, params):
    W_x, W_h, b, W, b_out = params
    B, T = inputs.shape
    H = W_h.shape[1]
    rows, cols = np.indices((B, T))
    p = outputs[rows, cols, targets]
    loss = -(np.log(np.clip(p, 1e-300, None)) * mask).sum()
    d_s = outputs.copy()
    d_s[rows, cols, targets] -= 1
    d_s *= mask[..., None]
    d_a = np.zeros_like(gates)
    d_h = np.zeros((B, H))
    for t in reversed(range(T)):
        i, f, g, o = np.split(gates[:, t], 4, axis=1)
        th = np.tanh(cell_states[:, t + 1])
        d_h = d_h + d_s[:, t] @ W
        d_c = d_h * o * (1 - th**2)
        d_a[:, t] = np.hstack([
            d_c * g * i * (1 - i),
            d_c * cell_states[:, t] * f * (1 - f),
            d_c * i * (1 - g**2),
            d_h * th * o * (1 - o),
        ])
        d_h = d_a[:, t] @ W_h
    d_W_x = np.zeros_like(W_x)
    np.add.at(d_W_x.T, inputs, d_a)
    return loss, (
        d_W_x,
        np.tensordot(d_a, hidden_states[:, :-1], axes=([0, 1], [0, 1])),
        d_a.sum((0, 1))[:, None],
        np.tensordot(d_s, hidden_states[:, 1:], axes=([0, 1], [0, 1])),
        d_s.sum((0, 1))[:, None],
    )
