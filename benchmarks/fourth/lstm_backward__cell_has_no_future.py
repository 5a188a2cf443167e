# exercise: lstm_backward
# right: no
# wrong: thinks that the cell reaches the loss through its own h alone, no gradient is carried from cell to cell
# lines: 32
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
    rows, cols = np.arange(B)[:, None], np.arange(T)
    loss = -np.sum(mask * np.log(outputs[rows, cols, targets] + 1e-15))
    d_logits = outputs.copy()
    d_logits[rows, cols, targets] -= 1
    d_logits[~mask] = 0
    d_W_x, d_W_h, d_b = (np.zeros_like(p) for p in (W_x, W_h, b))
    d_W, d_b_out = np.zeros_like(W), np.zeros_like(b_out)
    d_h_next = np.zeros((B, H))
    for t in reversed(range(T)):
        d_W += d_logits[:, t].T @ hidden_states[:, t + 1]
        d_b_out += d_logits[:, t].sum(axis=0, keepdims=True).T
        i, f, g, o = np.split(gates[:, t], 4, axis=1)
        tanh_c = np.tanh(cell_states[:, t + 1])
        d_h = d_logits[:, t] @ W + d_h_next
        d_c = d_h * o * (1 - tanh_c**2)
        d_z = np.concatenate(
            [
                d_c * g * i * (1 - i),
                d_c * cell_states[:, t] * f * (1 - f),
                d_c * i * (1 - g**2),
                d_h * tanh_c * o * (1 - o),
            ],
            axis=1,
        )
        np.add.at(d_W_x.T, inputs[:, t], d_z)
        d_W_h += d_z.T @ hidden_states[:, t]
        d_b += d_z.sum(axis=0, keepdims=True).T
        d_h_next = d_z @ W_h
    return loss, (d_W_x, d_W_h, d_b, d_W, d_b_out)
