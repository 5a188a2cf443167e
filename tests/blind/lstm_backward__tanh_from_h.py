# exercise: lstm_backward
# right: no
# wrong: tanh(c) is taken from h / o, which is 0 / 0 where the output gate is exactly 0.
# lines: 19
def lstm_backward(inputs, outputs, hidden_states, cell_states, gates, targets, mask, params):
    W_x, W_h, b, W, b_out = params
    B, T = inputs.shape
    bb, tt = np.nonzero(mask)
    loss = -np.log(outputs[bb, tt, targets[bb, tt]].clip(1e-15)).sum()
    dl = np.zeros_like(outputs)
    dl[bb, tt] = outputs[bb, tt]
    dl[bb, tt, targets[bb, tt]] -= 1
    dh, dc = np.zeros_like(hidden_states[:, 0]), np.zeros_like(cell_states[:, 0])
    g = [np.zeros_like(p) for p in params]
    for t in reversed(range(T)):
        i, f, gg, o = np.split(gates[:, t], 4, axis=-1)
        h, c = hidden_states[:, t + 1], cell_states[:, t + 1]
        dh = dh + dl[:, t] @ W
        tc = h / o
        dc = dc + dh * o * (1 - tc * tc)
        da = np.hstack([dc * gg * i * (1 - i), dc * cell_states[:, t] * f * (1 - f), dc * i * (1 - gg * gg), dh * tc * o * (1 - o)])
        for r in range(B):
            g[0][:, inputs[r, t]] += da[r]
        g[1] += da.T @ hidden_states[:, t]; g[2] += da.sum(0)[:, None]
        g[3] += dl[:, t].T @ h; g[4] += dl[:, t].sum(0)[:, None]
        dh, dc = da @ W_h, dc * f
    return loss, g
