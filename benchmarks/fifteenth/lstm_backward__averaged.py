# exercise: lstm_backward
# right: no
# wrong: two faults: the gradients are divided by the number of real steps although the loss is a sum, and p = 0 costs only 16.1 nats
# lines: 8, 10
def cross_entropy(outputs, targets, mask):
    B, T, C = outputs.shape
    hot = np.arange(C) == np.asarray(targets)[..., None]
    safe = np.clip(outputs, 1e-7, 1.0)
    loss = -(np.log(safe) * hot * mask[..., None]).sum()
    d_logits = (outputs - hot) * mask[..., None] / mask.sum()
    return loss, d_logits


def lstm_backward(inputs, outputs, hidden_states, cell_states, gates, targets, mask, params):
    W_x, W_h, b, W, b_out = params
    loss, d_logits = cross_entropy(outputs, targets, mask)
    d_h_next = np.zeros_like(hidden_states[:, 0])
    d_c_next = np.zeros_like(d_h_next)
    d_zs = []
    for t in range(inputs.shape[1] - 1, -1, -1):
        i, f, g, o = np.array_split(gates[:, t], 4, axis=1)
        tc = np.tanh(cell_states[:, t + 1])
        d_h = d_logits[:, t] @ W + d_h_next
        d_c = d_h * o * (1 - tc**2) + d_c_next
        d_zs.append(np.concatenate((d_c * g * i * (1 - i),
                                    d_c * cell_states[:, t] * f * (1 - f),
                                    d_c * i * (1 - g**2),
                                    d_h * tc * o * (1 - o)), axis=1))
        d_h_next, d_c_next = d_zs[-1] @ W_h, d_c * f
    d_z = np.stack(d_zs[::-1], axis=1)
    x = np.eye(W_x.shape[1])[inputs]
    d_W_x = np.einsum("btz,btc->zc", d_z, x)
    d_W_h = np.einsum("btz,bth->zh", d_z, hidden_states[:, :-1])
    d_W = np.einsum("btc,bth->ch", d_logits, hidden_states[:, 1:])
    return loss, (d_W_x, d_W_h, d_z.sum((0, 1)).reshape(-1, 1), d_W, d_logits.sum((0, 1)).reshape(-1, 1))
