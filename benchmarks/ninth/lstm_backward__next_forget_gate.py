# exercise: lstm_backward
# right: no
# wrong: The gradient at the cell goes back through the forget gate of the step before instead of the one of the step itself.
# lines: 43
def lstm_backward(inputs, outputs, hidden_states, cell_states, gates, targets, mask, params):
    W_x, W_h, b, W, b_out = params
    B, T, C = outputs.shape
    H = W.shape[1]
    I, F, G, O = (gates[..., k * H : (k + 1) * H] for k in range(4))
    rows, cols = np.indices((B, T))
    p = outputs[rows, cols, targets]
    loss = float(np.sum(-np.log(np.maximum(p, 1e-10)), where=mask.astype(bool)))

    err = outputs.copy()
    err[rows, cols, targets] -= 1
    err *= mask[..., np.newaxis]

    d_W_x = np.zeros(W_x.shape)
    d_W_h = np.zeros(W_h.shape)
    d_b = np.zeros(b.shape)
    back_h = np.zeros((B, H))
    back_c = np.zeros((B, H))
    t = T
    while t > 0:
        t -= 1
        i, f, g, o = I[:, t], F[:, t], G[:, t], O[:, t]
        u = np.tanh(cell_states[:, t + 1])
        dh = err[:, t] @ W + back_h
        dc = back_c + dh * o * (1 - u * u)
        dz = np.hstack(
            (
                dc * g * i * (1 - i),
                dc * cell_states[:, t] * f * (1 - f),
                dc * i * (1 - g * g),
                dh * u * o * (1 - o),
            )
        )
        for n in range(B):
            d_W_x[:, inputs[n, t]] += dz[n]
        d_W_h += dz.T @ hidden_states[:, t]
        d_b[:, 0] += dz.sum(axis=0)
        back_h = dz @ W_h
        back_c = dc * F[:, t - 1]
    d_W = np.einsum("btc,bth->ch", err, hidden_states[:, 1:])
    return loss, (d_W_x, d_W_h, d_b, d_W, err.sum(axis=(0, 1))[:, None])
