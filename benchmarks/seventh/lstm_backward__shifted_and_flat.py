# exercise: lstm_backward
# right: no
# wrong: the output weights' gradient is made with the states before the steps, and the biases' gradients are flat
# lines: 19, 22, 44
def lstm_backward(inputs, outputs, hidden_states, cell_states, gates, targets, mask, params):
    W_x, W_h, b, W, b_out = params
    B, T = inputs.shape
    H = W_h.shape[1]
    d_scores = np.array(outputs)
    loss = 0
    for n in range(B):
        for t in range(T):
            if not mask[n, t]:
                d_scores[n, t] = 0
                continue
            loss -= np.log(max(d_scores[n, t, targets[n, t]], 1e-12))
            d_scores[n, t, targets[n, t]] -= 1
    before, after = hidden_states[:, :-1], hidden_states[:, 1:]
    d_W = np.einsum("ntc,nth->ch", d_scores, before)
    d_W_x = np.zeros(W_x.shape[::-1])
    d_W_h = np.zeros(W_h.shape)
    d_b = np.zeros(4 * H)
    dh = np.zeros((B, H))
    dc = np.zeros((B, H))
    for t in reversed(range(T)):
        i, f, g, o = gates[:, t].reshape(B, 4, H).transpose(1, 0, 2)
        tc = np.tanh(cell_states[:, t + 1])
        dh = dh + d_scores[:, t] @ W
        dc = dc + dh * o * (1 - tc**2)
        dz = np.concatenate(
            [
                dc * g * i * (1 - i),
                dc * cell_states[:, t] * f * (1 - f),
                dc * i * (1 - g**2),
                dh * tc * o * (1 - o),
            ],
            axis=1,
        )
        np.add.at(d_W_x, inputs[:, t], dz)
        d_W_h += dz.T @ before[:, t]
        d_b += dz.sum(axis=0)
        dh = dz @ W_h
        dc = dc * f
    return loss, (d_W_x.T, d_W_h, d_b, d_W, d_scores.sum(axis=(0, 1)))
