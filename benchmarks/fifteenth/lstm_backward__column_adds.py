# exercise: lstm_backward
# right: no
# wrong: the columns of d_W_x are added to with += and a list of tokens, so of two sequences with the same token at the same time one is lost
# lines: 28
def lstm_backward(inputs, outputs, hidden_states, cell_states, gates, targets, mask, params):
    W_x, W_h, b, W, b_out = params
    grads = [np.zeros_like(p) for p in params]
    d_W_x, d_W_h, d_b, d_W, d_b_out = grads
    rows = np.arange(len(inputs))
    loss, d_h, d_c = 0.0, 0.0, 0.0
    for t in reversed(range(inputs.shape[1])):
        o_t = outputs[:, t]
        on = mask[:, t]
        loss += np.sum(-np.log(o_t[rows, targets[:, t]] + 1e-100)[on])
        d_s = (o_t - np.eye(len(W))[targets[:, t]]) * on[:, None]
        d_W += d_s.T @ hidden_states[:, t + 1]
        d_b_out += d_s.sum(0)[:, None]
        i, f, g, o = np.hsplit(gates[:, t], 4)
        c = np.tanh(cell_states[:, t + 1])
        d_h = d_h + d_s @ W
        d_c = d_c + d_h * o * (1 - c**2)
        d_z = np.hstack([
            d_c * g * i * (1 - i),
            d_c * cell_states[:, t] * f * (1 - f),
            d_c * i * (1 - g**2),
            d_h * c * o * (1 - o),
        ])
        d_W_x[:, inputs[:, t]] += d_z.T
        d_W_h += d_z.T @ hidden_states[:, t]
        d_b += d_z.sum(0)[:, None]
        d_h = d_z @ W_h
        d_c = d_c * f
    return loss, tuple(grads)
