# exercise: lstm_backward
# right: no
# wrong: probabilities are clipped at 1e-7, so a target with p = 0 costs 16.1 nats and not 18 or more
# lines: 5, 11
EPSILON = 1e-7


def lstm_backward(inputs, outputs, hidden_states, cell_states, gates, targets, mask, params):
    W_x, W_h, b, W, b_out = params
    B, T, C = outputs.shape
    probs = np.clip(outputs, EPSILON, 1.0)
    loss = 0.0
    d_logits = np.zeros((B, T, C))
    for n in range(B):
        for t in range(T):
            if mask[n, t]:
                loss -= np.log(probs[n, t, targets[n, t]])
                d_logits[n, t] = outputs[n, t]
                d_logits[n, t, targets[n, t]] -= 1
    d_W_x, d_W_h, d_b, d_W, d_b_out = (np.zeros_like(p) for p in params)
    dh_next = dc_next = 0.0
    for t in range(T - 1, -1, -1):
        i, f, g, o = np.split(gates[:, t], 4, axis=1)
        tanh_c = np.tanh(cell_states[:, t + 1])
        dh = d_logits[:, t] @ W + dh_next
        dc = dh * o * (1 - tanh_c**2) + dc_next
        di, df = dc * g * i * (1 - i), dc * cell_states[:, t] * f * (1 - f)
        dg, do = dc * i * (1 - g**2), dh * tanh_c * o * (1 - o)
        dz = np.concatenate([di, df, dg, do], axis=1)
        np.add.at(d_W_x.T, inputs[:, t], dz)
        d_W_h += dz.T @ hidden_states[:, t]
        d_b += dz.sum(axis=0)[:, None]
        d_W += d_logits[:, t].T @ hidden_states[:, t + 1]
        d_b_out += d_logits[:, t].sum(axis=0)[:, None]
        dh_next, dc_next = dz @ W_h, dc * f
    return loss, (d_W_x, d_W_h, d_b, d_W, d_b_out)
