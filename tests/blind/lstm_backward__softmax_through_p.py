# exercise: lstm_backward
# right: no
# wrong: The gradient at the logits is computed through -1/p and the softmax's slopes; for a target with p = 0 this gives 0 where it should be p - 1.
# name: little-sent-at-small-probability
# lines: 23, 24
def lstm_backward(inputs, outputs, hidden_states, cell_states, gates, targets, mask, params):
    """Summed loss of B sequences, and its gradients, in the order of params.

    inputs, targets  token indices (B, T), arrays of any integer dtype;
                     some index from 0 to C - 1 stands at the padded steps too
    outputs, hidden_states, cell_states, gates   what lstm_forward returned
    mask             True on the first n >= 1 steps of each row; the others add nothing
    returns          loss (a target with p = 0 costs 18 nats or more, never infinity) and
                     grads (d_W_x, d_W_h, d_b, d_W, d_b_out)
    """
    W_x, W_h, b, W, b_out = params
    B, T = inputs.shape
    H = W_h.shape[1]
    y = np.eye(len(W))[targets] * mask[..., None]
    safe = np.maximum(outputs, 1e-12)
    loss = -np.sum(y * np.log(safe))

    d_p = -y / safe
    d_s = outputs * (d_p - (outputs * d_p).sum(axis=-1, keepdims=True))

    i, f, g, o = np.split(gates, 4, axis=-1)
    th = np.tanh(cell_states[:, 1:])
    d_z = np.zeros_like(gates)
    d_h = np.zeros((B, H))
    d_c = np.zeros((B, H))
    for t in range(T - 1, -1, -1):
        d_h = d_h + d_s[:, t] @ W
        d_c = d_c + d_h * o[:, t] * (1 - th[:, t] ** 2)
        d_z[:, t, :H] = d_c * g[:, t] * i[:, t] * (1 - i[:, t])
        d_z[:, t, H : 2 * H] = d_c * cell_states[:, t] * f[:, t] * (1 - f[:, t])
        d_z[:, t, 2 * H : 3 * H] = d_c * i[:, t] * (1 - g[:, t] ** 2)
        d_z[:, t, 3 * H :] = d_h * th[:, t] * o[:, t] * (1 - o[:, t])
        d_c = d_c * f[:, t]
        d_h = d_z[:, t] @ W_h

    flat = d_z.reshape(-1, 4 * H)
    d_W_x = np.zeros_like(W_x)
    np.add.at(d_W_x.T, inputs.ravel(), flat)
    d_W_h = flat.T @ hidden_states[:, :-1].reshape(-1, H)
    d_W = d_s.reshape(B * T, -1).T @ hidden_states[:, 1:].reshape(-1, H)
    return loss, (d_W_x, d_W_h, flat.sum(0)[:, None], d_W, d_s.sum((0, 1))[:, None])
