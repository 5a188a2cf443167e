# exercise: lstm_backward
# right: no
# wrong: Adds to the columns of W_x with += and an index array at each step, so two sequences that read the same token at the same time count once.
# lines: 31
def lstm_backward(inputs, outputs, hidden_states, cell_states, gates, targets, mask, params):
    W_x, W_h, b, W, b_out = params
    B, T = inputs.shape
    H = W_h.shape[1]
    rows, cols = np.indices((B, T))
    p = outputs[rows, cols, targets]
    loss = -np.log(np.maximum(p, 1e-30))[mask].sum()
    d_logits = outputs.copy()
    d_logits[rows, cols, targets] -= 1
    d_logits[~mask] = 0
    d_W_x, d_W_h, d_b = np.zeros_like(W_x), np.zeros_like(W_h), np.zeros_like(b)
    dh_next = np.zeros((B, H))
    dc_next = np.zeros((B, H))
    for t in range(T)[::-1]:
        i, f, g, o = np.split(gates[:, t], 4, axis=1)
        tc = np.tanh(cell_states[:, t + 1])
        dh = d_logits[:, t] @ W + dh_next
        dc = dc_next + dh * o * (1 - tc**2)
        dz = np.hstack(
            (
                dc * g * i * (1 - i),
                dc * cell_states[:, t] * f * (1 - f),
                dc * i * (1 - g**2),
                dh * tc * o * (1 - o),
            )
        )
        d_W_x[:, inputs[:, t]] += dz.T
        d_W_h += dz.T @ hidden_states[:, t]
        d_b += dz.sum(axis=0)[:, None]
        dh_next = dz @ W_h
        dc_next = dc * f
    d_W = np.tensordot(d_logits, hidden_states[:, 1:], axes=((0, 1), (0, 1)))
    d_b_out = d_logits.sum(axis=(0, 1))[:, None]
    return loss, (d_W_x, d_W_h, d_b, d_W, d_b_out)
