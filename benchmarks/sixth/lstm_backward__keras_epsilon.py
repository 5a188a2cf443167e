# exercise: lstm_backward
# right: no
# wrong: Probabilities are clipped at 1e-7, so a target with p = 0 costs 16.1 nats and not 18 or more.
# lines: 5
EPSILON = 1e-7


def cross_entropy(probs, targets, mask):
    picked = np.take_along_axis(probs, targets[..., None].astype(np.intp), axis=-1)[..., 0]
    return float(np.sum(-np.log(np.clip(picked, EPSILON, 1.0)) * mask))


def lstm_backward(inputs, outputs, hidden_states, cell_states, gates, targets, mask, params):
    W_x, W_h, b, W, b_out = params
    batch, steps = inputs.shape
    hidden = W_h.shape[1]

    loss = cross_entropy(outputs, targets, mask)
    d_logits = (outputs - np.eye(W.shape[0])[targets]) * mask[:, :, None]

    d_pre = np.zeros((batch, steps, 4 * hidden))
    d_h_next = np.zeros((batch, hidden))
    d_c_next = np.zeros((batch, hidden))
    for t in range(steps - 1, -1, -1):
        i, f, g, o = np.split(gates[:, t], 4, axis=-1)
        tanh_c = np.tanh(cell_states[:, t + 1])
        d_h = d_logits[:, t] @ W + d_h_next
        d_c = d_c_next + d_h * o * (1 - tanh_c**2)
        d_pre[:, t] = np.concatenate(
            [
                d_c * g * i * (1 - i),
                d_c * cell_states[:, t] * f * (1 - f),
                d_c * i * (1 - g**2),
                d_h * tanh_c * o * (1 - o),
            ],
            axis=-1,
        )
        d_h_next = d_pre[:, t] @ W_h
        d_c_next = d_c * f

    flat = d_pre.reshape(-1, 4 * hidden)
    d_W_x_T = np.zeros((W_x.shape[1], 4 * hidden))
    np.add.at(d_W_x_T, inputs.ravel(), flat)
    d_W_h = flat.T @ hidden_states[:, :-1].reshape(-1, hidden)
    d_W = d_logits.reshape(-1, W.shape[0]).T @ hidden_states[:, 1:].reshape(-1, hidden)
    return loss, (d_W_x_T.T, d_W_h, flat.sum(0)[:, None], d_W, d_logits.sum((0, 1))[:, None])
