# exercise: lstm_backward
# right: no
# wrong: adds to columns of W_x by fancy indexing, where a token that comes twice in a step counts once
# lines: 35
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
    rows, cols = np.indices((B, T))
    p = outputs[rows, cols, targets]
    loss = -np.sum(np.log(p + 1e-12) * mask)
    d_logits = outputs.copy()
    d_logits[rows, cols, targets] -= 1
    d_logits *= mask[:, :, None]
    d_W_x, d_W_h, d_b = np.zeros_like(W_x), np.zeros_like(W_h), np.zeros_like(b)
    d_h_next, d_c_next = np.zeros((B, H)), np.zeros((B, H))
    for t in reversed(range(T)):
        i, f, g, o = np.split(gates[:, t], 4, axis=1)
        tanh_c = np.tanh(cell_states[:, t + 1])
        d_h = d_logits[:, t] @ W + d_h_next
        d_c = d_c_next + d_h * o * (1 - tanh_c**2)
        d_i, d_f, d_g, d_o = d_c * g, d_c * cell_states[:, t], d_c * i, d_h * tanh_c
        d_z = np.hstack(
            [d_i * i * (1 - i), d_f * f * (1 - f), d_g * (1 - g**2), d_o * o * (1 - o)]
        )
        d_W_x[:, inputs[:, t]] += d_z.T
        d_W_h += d_z.T @ hidden_states[:, t]
        d_b += d_z.sum(axis=0)[:, None]
        d_h_next = d_z @ W_h
        d_c_next = d_c * f
    d_W = np.einsum("btc,bth->ch", d_logits, hidden_states[:, 1:])
    d_b_out = d_logits.sum(axis=(0, 1))[:, None]
    return loss, (d_W_x, d_W_h, d_b, d_W, d_b_out)
