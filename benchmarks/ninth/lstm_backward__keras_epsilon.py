# exercise: lstm_backward
# right: no
# wrong: Probabilities are kept above 1e-7 in the loss, so a target with p = 0 costs 16.1 nats and not 18 or more.
# lines: 10
EPSILON = 1e-7


def categorical_crossentropy(probs, targets, mask):
    p = np.take_along_axis(probs, targets[..., None].astype(np.int64), axis=-1)[..., 0]
    return -(np.log(np.clip(p, EPSILON, 1.0)) * mask).sum()


def lstm_backward(inputs, outputs, hidden_states, cell_states, gates, targets, mask, params):
    W_x, W_h, b, W, b_out = params
    B, T, C = outputs.shape
    H = W_h.shape[1]
    loss = categorical_crossentropy(outputs, targets, mask)

    d_logits = (outputs - np.eye(C)[targets]) * mask[:, :, None]
    d_W = np.tensordot(d_logits, hidden_states[:, 1:], axes=([0, 1], [0, 1]))
    d_b_out = d_logits.sum(axis=(0, 1)).reshape(C, 1)

    d_W_x, d_W_h, d_b = np.zeros_like(W_x), np.zeros_like(W_h), np.zeros_like(b)
    dh_next, dc_next = np.zeros((B, H)), np.zeros((B, H))
    for t in reversed(range(T)):
        i, f, g, o = np.split(gates[:, t], 4, axis=-1)
        tanh_c = np.tanh(cell_states[:, t + 1])
        dh = d_logits[:, t] @ W + dh_next
        dc = dc_next + dh * o * (1 - tanh_c**2)
        dz = np.concatenate(
            [
                dc * g * i * (1 - i),
                dc * cell_states[:, t] * f * (1 - f),
                dc * i * (1 - g**2),
                dh * tanh_c * o * (1 - o),
            ],
            axis=-1,
        )
        np.add.at(d_W_x.T, inputs[:, t], dz)
        d_W_h += dz.T @ hidden_states[:, t]
        d_b += dz.sum(axis=0)[:, None]
        dh_next, dc_next = dz @ W_h, dc * f
    return loss, (d_W_x, d_W_h, d_b, d_W, d_b_out)
