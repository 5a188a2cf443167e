# exercise: lstm_backward
# right: no
# wrong: adds to the columns of W_x with += and an index array at each step, so of sequences with the same token at the same step only one counts
# lines: 23
def lstm_backward(inputs, outputs, hidden_states, cell_states, gates, targets, mask, params):
    d = [np.zeros_like(p) for p in params]
    W_h, W = params[1], params[3]
    who = np.arange(len(inputs))
    loss, dh, dc = 0.0, 0.0, 0.0
    for t in range(inputs.shape[1] - 1, -1, -1):
        y, live = outputs[:, t].copy(), mask[:, t]
        loss -= np.log(np.fmax(y[who, targets[:, t]], 1e-30))[live].sum()
        y[who, targets[:, t]] -= 1
        y[~live] = 0
        i, f, g, o = np.hsplit(gates[:, t], 4)
        th = np.tanh(cell_states[:, t + 1])
        d[3] += y.T @ hidden_states[:, t + 1]
        d[4] += y.sum(0)[:, None]
        dh = dh + y @ W
        dc = dc + dh * o * (1 - th * th)
        dz = np.hstack([dc * g * i * (1 - i), dc * cell_states[:, t] * f * (1 - f),
                        dc * i * (1 - g * g), dh * th * o * (1 - o)])
        d[0][:, inputs[:, t]] += dz.T
        d[1] += dz.T @ hidden_states[:, t]
        d[2] += dz.sum(0)[:, None]
        dh, dc = dz @ W_h, dc * f
    return loss, tuple(d)
