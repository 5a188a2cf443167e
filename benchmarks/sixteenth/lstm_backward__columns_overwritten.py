# exercise: lstm_backward
# right: no
# wrong: a token that two sequences read at the same step gets only one of the two gradients in d_W_x
# lines: 28
def lstm_backward(inputs, outputs, hidden_states, cell_states, gates, targets, mask, params):
    W_x, W_h, b, W, b_out = params
    B, T = inputs.shape
    d_out = outputs.copy()
    loss = 0.0
    for n in range(B):
        for t in range(T):
            if mask[n, t]:
                loss -= np.log(max(outputs[n, t, targets[n, t]], 1e-300))
                d_out[n, t, targets[n, t]] -= 1
            else:
                d_out[n, t] = 0
    grads = [np.zeros_like(p) for p in params]
    dh_next = dc_next = 0
    for t in range(T - 1, -1, -1):
        i, f, g, o = np.split(gates[:, t], 4, axis=1)
        tc = np.tanh(cell_states[:, t + 1])
        dh = d_out[:, t] @ W + dh_next
        dc = dc_next + dh * o * (1 - tc**2)
        di, df, dg, do = dc * g, dc * cell_states[:, t], dc * i, dh * tc
        dz = np.hstack(
            [di * i * (1 - i), df * f * (1 - f), dg * (1 - g**2), do * o * (1 - o)]
        )
        grads[0][:, inputs[:, t]] += dz.T
        grads[1] += dz.T @ hidden_states[:, t]
        grads[2] += dz.sum(axis=0)[:, None]
        grads[3] += d_out[:, t].T @ hidden_states[:, t + 1]
        grads[4] += d_out[:, t].sum(axis=0)[:, None]
        dh_next, dc_next = dz @ W_h, dc * f
    return loss, tuple(grads)
