# exercise: lstm_backward
# right: no
# wrong: The mask is used for the loss but not for the gradients, so padded steps send gradients back.
# lines: 11
def lstm_backward(inputs, outputs, hidden_states, cell_states, gates, targets, mask, params):
    W_x, W_h, b, W, b_out = params
    (B, T), H = inputs.shape, W_h.shape[1]
    at = (np.arange(B)[:, None], np.arange(T), targets)
    loss = sum(-np.log(np.maximum(p, 1e-18)) for p in outputs[at][mask])
    d_out = np.array(outputs)
    d_out[at] -= 1
    tanh_c = np.tanh(cell_states)
    dz = np.zeros_like(gates)
    blocks = [slice(k * H, (k + 1) * H) for k in range(4)]
    dh, dc = np.zeros_like(hidden_states[:, 0]), np.zeros_like(hidden_states[:, 0])
    for t in np.arange(T)[::-1]:
        i, f, g, o = (gates[:, t, s] for s in blocks)
        dh += d_out[:, t] @ W
        dc += dh * o * (1 - tanh_c[:, t + 1] ** 2)
        for s, part in zip(blocks, (dc * g * i * (1 - i), dc * cell_states[:, t] * f * (1 - f),
                                    dc * i * (1 - g**2), dh * tanh_c[:, t + 1] * o * (1 - o))):
            dz[:, t, s] = part
        dh = dz[:, t] @ W_h
        dc = dc * f
    d_W_x = np.zeros_like(W_x)
    np.add.at(d_W_x, (slice(None), inputs), np.moveaxis(dz, -1, 0))
    pairs = zip(dz, hidden_states[:, :-1], d_out, hidden_states[:, 1:])
    d_W_h, d_W = (sum(m) for m in zip(*((z.T @ h0, d.T @ h1) for z, h0, d, h1 in pairs)))
    return loss, (d_W_x, d_W_h, dz.sum((0, 1))[:, None], d_W, d_out.sum((0, 1))[:, None])
