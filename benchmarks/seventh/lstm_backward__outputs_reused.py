# exercise: lstm_backward
# right: no
# wrong: the gradient at the logits is made in the memory of outputs, which the caller then finds changed
# lines: 11, 12, 13
def lstm_backward(inputs, outputs, hidden_states, cell_states, gates, targets, mask, params):
    W_x, W_h, b, W, b_out = params
    H = W_h.shape[1]
    b_idx, t_idx = np.nonzero(mask)
    hit = targets[b_idx, t_idx]
    loss = -np.log(np.maximum(outputs[b_idx, t_idx, hit], 1e-9)).sum()
    d_logits = outputs
    d_logits[b_idx, t_idx, hit] -= 1
    d_logits[~mask] = 0
    d_hidden = np.zeros_like(hidden_states)
    d_hidden[:, 1:] = d_logits @ W
    d_cell = np.zeros_like(cell_states)
    d_W_x, d_W_h, d_b = np.zeros_like(W_x), np.zeros_like(W_h), np.zeros_like(b)
    for t in range(inputs.shape[1])[::-1]:
        i, f, g, o = (gates[:, t, k * H : k * H + H] for k in range(4))
        tanh_c = np.tanh(cell_states[:, t + 1])
        d_cell[:, t + 1] += d_hidden[:, t + 1] * o * (1 - tanh_c**2)
        d = d_cell[:, t + 1]
        pre = np.hstack(
            [
                d * g * i * (1 - i),
                d * cell_states[:, t] * f * (1 - f),
                d * i * (1 - g**2),
                d_hidden[:, t + 1] * tanh_c * o * (1 - o),
            ]
        )
        np.add.at(d_W_x.T, inputs[:, t], pre)
        d_W_h += pre.T @ hidden_states[:, t]
        d_b += pre.sum(axis=0)[:, None]
        d_hidden[:, t] += pre @ W_h
        d_cell[:, t] += d * f
    d_W = np.tensordot(d_logits, hidden_states[:, 1:], axes=([0, 1], [0, 1]))
    return loss, (d_W_x, d_W_h, d_b, d_W, d_logits.sum(axis=(0, 1)).reshape(-1, 1))
