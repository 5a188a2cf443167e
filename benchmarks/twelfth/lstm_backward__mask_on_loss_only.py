# exercise: lstm_backward
# right: no
# wrong: the mask is applied to the loss but the gradient at the logits of padded steps stays in
# lines: 10
def lstm_backward(inputs, outputs, hidden_states, cell_states, gates, targets, mask, params):
    W_x, W_h, b, W, b_out = params
    (B, T), H = inputs.shape, W_h.shape[1]
    picked = np.take_along_axis(outputs, targets[..., None].astype(int), axis=-1)[..., 0]
    loss = float(np.sum(np.where(mask, -np.log(picked.clip(1e-12)), 0)))
    d_out = outputs - np.eye(len(W))[targets]
    d_W_x, d_W_h, d_b, d_W, d_b_out = [np.zeros(p.shape) for p in params]
    d_h, d_c = 0, 0
    for t in range(T)[::-1]:
        h, h_old = hidden_states[:, t + 1], hidden_states[:, t]
        c, c_old = cell_states[:, t + 1], cell_states[:, t]
        i, f, g, o = (gates[:, t, k * H:(k + 1) * H] for k in range(4))
        d_W += d_out[:, t].T @ h
        d_b_out += d_out[:, t].sum(0)[:, None]
        d_h = d_h + d_out[:, t] @ W
        d_c = d_c + d_h * o * (1 - np.tanh(c) ** 2)
        d_a = np.hstack([
            d_c * g * i * (1 - i), d_c * c_old * f * (1 - f),
            d_c * i * (1 - g * g), d_h * np.tanh(c) * o * (1 - o),
        ])
        for row, token in zip(d_a, inputs[:, t]):
            d_W_x[:, token] += row
        d_W_h += d_a.T @ h_old
        d_b += d_a.sum(0)[:, None]
        d_h, d_c = d_a @ W_h, d_c * f
    return loss, (d_W_x, d_W_h, d_b, d_W, d_b_out)
