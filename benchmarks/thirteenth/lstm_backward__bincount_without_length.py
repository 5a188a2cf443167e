# exercise: lstm_backward
# right: no
# wrong: bincount has no minlength, so d_W_x has too few columns when the last tokens of the vocabulary are not among the inputs
# lines: 33
def lstm_backward(inputs, outputs, hidden_states, cell_states, gates, targets, mask, params):
    W_x, W_h, b, W, b_out = params
    B, T, C = outputs.shape
    H = W_h.shape[1]
    b_i, t_i = np.nonzero(mask)
    picked = outputs[b_i, t_i, targets[b_i, t_i]]
    loss = -np.log(np.maximum(picked, 1e-30)).sum()
    d_logits = outputs * mask[..., None]
    d_logits[b_i, t_i, targets[b_i, t_i]] -= 1
    rows = []
    dh, dc = np.zeros((B, H)), np.zeros((B, H))
    for t in range(T)[::-1]:
        i, f, g, o = gates[:, t].reshape(B, 4, H).transpose(1, 0, 2)
        th = np.tanh(cell_states[:, t + 1])
        dh = dh + d_logits[:, t] @ W
        dc = dc + dh * o * (1 - th * th)
        row = np.hstack(
            (
                dc * g * i * (1 - i),
                dc * cell_states[:, t] * f * (1 - f),
                dc * i * (1 - g * g),
                dh * th * o * (1 - o),
            )
        )
        rows.insert(0, row)
        dh, dc = row @ W_h, dc * f
    dz = np.stack(rows, axis=1)
    tokens = inputs.ravel()
    d_W_x = np.array([np.bincount(tokens, weights=dz[..., k].ravel()) for k in range(4 * H)])
    d_W_h = np.einsum("btk,bth->kh", dz, hidden_states[:, :-1])
    d_W = np.einsum("btc,bth->ch", d_logits, hidden_states[:, 1:])
    return loss, (d_W_x, d_W_h, dz.sum((0, 1))[:, None], d_W, d_logits.sum((0, 1))[:, None])
