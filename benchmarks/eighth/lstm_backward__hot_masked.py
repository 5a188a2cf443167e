# exercise: lstm_backward
# right: no
# wrong: the mask is applied to the one-hot targets only, so at padded steps the whole probabilities remain as a gradient
# lines: 12
def lstm_backward(inputs, outputs, hidden_states, cell_states, gates, targets, mask, params):
    W_x, W_h, b, W, b_out = params
    C, H = W.shape
    T = inputs.shape[1]
    hot = np.eye(C)[targets] * mask[..., None]
    p = np.sum(outputs * hot, axis=-1)
    loss = -np.log(np.maximum(p[mask], 1e-12)).sum()
    d_y = outputs - hot
    stacked = []
    dh_next, dc_next = np.zeros_like(hidden_states[:, 0]), np.zeros_like(cell_states[:, 0])
    for t in range(T)[::-1]:
        i, f, g, o = (gates[:, t, k * H:(k + 1) * H] for k in range(4))
        tanh_c = np.tanh(cell_states[:, t + 1])
        dh = d_y[:, t] @ W + dh_next
        dc = dc_next + dh * o * (1 - tanh_c**2)
        dz = np.concatenate([dc * g * i * (1 - i), dc * cell_states[:, t] * f * (1 - f),
                             dc * i * (1 - g**2), dh * tanh_c * o * (1 - o)], axis=1)
        stacked.insert(0, dz)
        dh_next, dc_next = dz @ W_h, dc * f
    dz = np.stack(stacked, axis=1)
    d_W_x = np.zeros(W_x.shape)
    np.add.at(d_W_x.T, inputs, dz)
    d_W_h = np.tensordot(dz, hidden_states[:, :-1], axes=([0, 1], [0, 1]))
    d_W = np.tensordot(d_y, hidden_states[:, 1:], axes=([0, 1], [0, 1]))
    return loss, (d_W_x, d_W_h, dz.sum(axis=(0, 1))[:, None], d_W, d_y.sum(axis=(0, 1))[:, None])
