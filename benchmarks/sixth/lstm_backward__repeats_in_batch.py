# exercise: lstm_backward
# right: no
# wrong: A token that stands in several rows at the same step adds to its column of d_W_x only once.
# lines: 28
def lstm_backward(inputs, outputs, hidden_states, cell_states, gates, targets, mask, params):
    W_x, W_h, b, W, b_out = params
    B, T = inputs.shape
    d_W_x, d_W_h, d_b, d_W, d_b_out = (np.zeros_like(p) for p in params)
    loss = 0.0
    d_h = np.zeros_like(hidden_states[:, 0])
    d_c = np.zeros_like(d_h)
    everyone = np.arange(B)
    for t in range(T - 1, -1, -1):
        m = mask[:, t]
        p = outputs[everyone, t, targets[:, t]]
        loss += (m * -np.log(p + 1e-30)).sum()
        d_y = outputs[:, t].copy()
        d_y[everyone, targets[:, t]] -= 1
        d_y *= m[:, None]
        d_W += d_y.T @ hidden_states[:, t + 1]
        d_b_out += d_y.sum(axis=0, keepdims=True).T
        i, f, g, o = np.split(gates[:, t], 4, axis=1)
        d_h += d_y @ W
        tc = np.tanh(cell_states[:, t + 1])
        d_c += d_h * o * (1 - tc * tc)
        d_i, d_f, d_g, d_o = d_c * g, d_c * cell_states[:, t], d_c * i, d_h * tc
        dz = np.hstack((d_i * i * (1 - i), d_f * f * (1 - f), d_g * (1 - g * g), d_o * o * (1 - o)))
        d_W_x[:, inputs[:, t]] += dz.T
        d_W_h += dz.T @ hidden_states[:, t]
        d_b += dz.sum(axis=0, keepdims=True).T
        d_h = dz @ W_h
        d_c = d_c * f
    return loss, (d_W_x, d_W_h, d_b, d_W, d_b_out)
